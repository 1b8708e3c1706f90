//! Any serialisable value → a number that differs when the value does, without a text being built for it.
//!
//! It is never written to disk: it compares a value with the one that stood at the same address a moment ago, for which
//! 64 bits are ample. The serialiser says that it is not for people (`is_human_readable` is false), so that a value may
//! give a shorter account of itself than it gives a template: a text gives the hash of its source.

use std::hash::{DefaultHasher, Hasher};

use serde::ser::{self, Serialize, Serializer};

/// What a value was, in 64 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, serde::Serialize)]
pub struct Fingerprint(u64);

/// In sixteen digits, for whoever compares it elsewhere: a page that is open in a browser, with what is served.
impl std::fmt::Display for Fingerprint {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:016x}", self.0)
    }
}

/// The fingerprint of a value.
pub fn fingerprint(value: &(impl Serialize + ?Sized)) -> Fingerprint {
    // Without keys: the same value has the same fingerprint for as long as the program runs, and in the next run too.
    let mut hashing = Hashing(DefaultHasher::new());
    value.serialize(&mut hashing).expect("hashing takes every value");
    Fingerprint(hashing.0.finish())
}

struct Hashing(DefaultHasher);

/// What kind of value follows: `[1]` and `1` differ.
#[derive(Clone, Copy)]
enum Tag {
    Absent,
    Present,
    Unit,
    Bool,
    Number,
    Text,
    Bytes,
    Variant,
    List,
    Map,
    End,
}

type Done = Result<(), std::fmt::Error>;

impl Hashing {
    fn tag(&mut self, tag: Tag) {
        self.0.write_u8(tag as u8);
    }

    fn number(&mut self, bytes: &[u8]) -> Done {
        self.tag(Tag::Number);
        self.0.write(bytes);
        Ok(())
    }

    fn bytes(&mut self, tag: Tag, bytes: &[u8]) -> Done {
        self.tag(tag);
        self.0.write_usize(bytes.len());
        self.0.write(bytes);
        Ok(())
    }

    fn variant(&mut self, index: u32) {
        self.tag(Tag::Variant);
        self.0.write_u32(index);
    }

    fn opened(&mut self, tag: Tag) -> Result<&mut Self, std::fmt::Error> {
        self.tag(tag);
        Ok(self)
    }
}

macro_rules! numbers {
    ($($name:ident: $type:ty),*) => {
        $(fn $name(self, value: $type) -> Done { self.number(&value.to_le_bytes()) })*
    };
}

impl Serializer for &mut Hashing {
    type Ok = ();
    type Error = std::fmt::Error;
    type SerializeSeq = Self;
    type SerializeTuple = Self;
    type SerializeTupleStruct = Self;
    type SerializeTupleVariant = Self;
    type SerializeMap = Self;
    type SerializeStruct = Self;
    type SerializeStructVariant = Self;

    numbers! {
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64, serialize_i128: i128,
        serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64, serialize_u128: u128,
        serialize_f32: f32, serialize_f64: f64
    }

    fn is_human_readable(&self) -> bool {
        false
    }
    fn serialize_bool(self, value: bool) -> Done {
        self.tag(Tag::Bool);
        self.0.write_u8(u8::from(value));
        Ok(())
    }
    fn serialize_char(self, value: char) -> Done {
        self.number(&u32::from(value).to_le_bytes())
    }
    fn serialize_str(self, text: &str) -> Done {
        self.bytes(Tag::Text, text.as_bytes())
    }
    fn serialize_bytes(self, bytes: &[u8]) -> Done {
        self.bytes(Tag::Bytes, bytes)
    }
    fn serialize_none(self) -> Done {
        self.tag(Tag::Absent);
        Ok(())
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Done {
        self.tag(Tag::Present);
        value.serialize(self)
    }
    fn serialize_unit(self) -> Done {
        self.tag(Tag::Unit);
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Done {
        self.serialize_unit()
    }
    fn serialize_unit_variant(self, _: &'static str, index: u32, _: &'static str) -> Done {
        self.variant(index);
        Ok(())
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, _: &'static str, value: &T) -> Done {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        value: &T,
    ) -> Done {
        self.variant(index);
        value.serialize(self)
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Self, Self::Error> {
        self.opened(Tag::List)
    }
    fn serialize_tuple(self, _: usize) -> Result<Self, Self::Error> {
        self.opened(Tag::List)
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Self, Self::Error> {
        self.opened(Tag::List)
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Self::Error> {
        self.variant(index);
        self.opened(Tag::List)
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Self, Self::Error> {
        self.opened(Tag::Map)
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Self, Self::Error> {
        self.opened(Tag::Map)
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        index: u32,
        _: &'static str,
        _: usize,
    ) -> Result<Self, Self::Error> {
        self.variant(index);
        self.opened(Tag::Map)
    }
}

macro_rules! lists {
    ($($trait:ident.$name:ident),*) => {
        $(impl ser::$trait for &mut Hashing {
            type Ok = ();
            type Error = std::fmt::Error;
            fn $name<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
                value.serialize(&mut **self)
            }
            fn end(self) -> Done {
                self.tag(Tag::End);
                Ok(())
            }
        })*
    };
}

lists! {
    SerializeSeq.serialize_element, SerializeTuple.serialize_element, SerializeTupleStruct.serialize_field,
    SerializeTupleVariant.serialize_field
}

macro_rules! structs {
    ($($trait:ident),*) => {
        $(impl ser::$trait for &mut Hashing {
            type Ok = ();
            type Error = std::fmt::Error;
            // With the keys: a field that was skipped must not be taken for the next.
            fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Done {
                key.serialize(&mut **self)?;
                value.serialize(&mut **self)
            }
            fn end(self) -> Done {
                self.tag(Tag::End);
                Ok(())
            }
        })*
    };
}

structs! { SerializeStruct, SerializeStructVariant }

impl ser::SerializeMap for &mut Hashing {
    type Ok = ();
    type Error = std::fmt::Error;
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Done {
        key.serialize(&mut **self)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Done {
        value.serialize(&mut **self)
    }
    fn end(self) -> Done {
        self.tag(Tag::End);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use serde::Serialize;

    use super::fingerprint as of;

    #[derive(Serialize)]
    struct View<'a> {
        #[serde(skip_serializing_if = "Option::is_none")]
        a: Option<&'a str>,
        #[serde(skip_serializing_if = "Option::is_none")]
        b: Option<&'a str>,
    }

    #[test]
    fn what_differs_has_another_fingerprint() {
        let views = [View { a: Some("x"), b: None }, View { a: None, b: Some("x") }, View { a: None, b: None }];
        let mut seen: Vec<_> = views.iter().map(of).collect();
        seen.push(of(&("ab", "c")));
        seen.push(of(&("a", "bc")));
        seen.push(of(&(1, (2, 3))));
        seen.push(of(&((1, 2), 3)));
        seen.push(of(&Some(())));
        seen.push(of(&()));
        for (at, one) in seen.iter().enumerate() {
            assert!(seen[..at].iter().all(|other| other != one), "{at}");
        }
        assert_eq!(of(&vec!["a"]), of(&["a"].as_slice()));
    }

    #[test]
    fn a_view_without_its_type_has_the_same_fingerprint() {
        let view: crate::page::View = Box::new(View { a: Some("x"), b: None });
        assert_eq!(of(&*view), of(&View { a: Some("x"), b: None }));
    }
}
