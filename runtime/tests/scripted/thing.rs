//! A product with one operation, whose response has a field of each kind and may hold itself.

use alicloud_runtime::{Client, Config, ConfigBuilder, Credentials, codegen::*};

use crate::support::Scripted;

pub(crate) static PRODUCT: Product = Product::new("Thing", "2020-01-01");

#[derive(Clone, Debug, Default)]
pub(crate) struct Describe;

impl Encode for Describe {
    fn encode(&self, _: &mut Encoder<'_>) {}
}

impl Operation for Describe {
    type Response = Thing;
    type Error = NoDocumentedErrors;
    const INFO: OperationInfo = OperationInfo::rpc(&PRODUCT, "DescribeThing").read_only();
}

#[derive(Clone, Debug, Default)]
pub(crate) struct Thing {
    pub(crate) name: Option<String>,
    pub(crate) status: Option<String>,
    pub(crate) count: Option<i64>,
    pub(crate) size: Option<f64>,
    pub(crate) on: Option<bool>,
    pub(crate) any: Option<Value>,
    pub(crate) inner: Option<Box<Thing>>,
    pub(crate) list: Vec<Thing>,
}

impl Decode for Thing {
    fn field(&mut self, name: &str, d: &mut Decoder<'_>) {
        match name {
            "Name" => d.value(&mut self.name),
            "Status" => d.value(&mut self.status),
            "Count" => d.value(&mut self.count),
            "Size" => d.value(&mut self.size),
            "On" => d.value(&mut self.on),
            "Any" => d.value(&mut self.any),
            "Inner" => d.value(&mut self.inner),
            "List" => d.list(&mut self.list, "Item"),
            _ => d.unknown(name),
        }
    }
}

/// What reaches `service`.
pub(crate) fn config(service: &Scripted) -> ConfigBuilder {
    Config::builder()
        .endpoint("thing.example.com")
        .credentials(Credentials::new("id", "secret"))
        .transport(service.clone())
}

/// A client of `service`.
pub(crate) fn client(service: &Scripted) -> Client {
    Client::new(&config(service).build().unwrap(), &PRODUCT)
}
