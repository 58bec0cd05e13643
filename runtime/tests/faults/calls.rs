//! Three operations: one that reads, one that must not be repeated, one that may because it carries
//! a token.

use alicloud_runtime::codegen::*;

pub(crate) static PRODUCT: Product = Product::new("Thing", "2020-01-01");

macro_rules! operation {
    ($name:ident, $info:expr) => {
        #[derive(Clone, Debug, Default)]
        pub(crate) struct $name {
            pub(crate) client_token: Option<String>,
        }

        impl Encode for $name {
            fn encode(&self, e: &mut Encoder<'_>) {
                e.query("ClientToken", &self.client_token);
            }
        }

        impl Operation for $name {
            type Response = Thing;
            type Error = NoDocumentedErrors;
            const INFO: OperationInfo = $info;
        }
    };
}

operation!(
    Read,
    OperationInfo::rpc(&PRODUCT, "DescribeThing").read_only()
);
operation!(Write, OperationInfo::rpc(&PRODUCT, "CreateThing"));
operation!(
    WriteOnce,
    OperationInfo::rpc(&PRODUCT, "CreateThingOnce").idempotency_token("ClientToken")
);

#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Thing {
    pub(crate) name: Option<String>,
    pub(crate) text: Option<String>,
}

impl Decode for Thing {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Name" => d.value(&mut self.name),
            "Text" => d.value(&mut self.text),
            _ => d.unknown(name),
        }
    }
}
