// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCsr`, from `cas/CreateCsr.md`.

use alicloud_runtime::codegen::*;

/// Creates a CSR with a new key from domain names and details of the holder.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::CreateCsrRequest::new()
///     .key_size(1)
///     .algorithm("...")
///     .common_name("...")
///     .country_code("...")
///     .province("...")
///     .locality("...");
/// let reply = client.create_csr(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCsrRequest {
    /// **Required.** How large the key is or is to be.
    pub key_size: Option<i32>,
    /// **Required.** Method used, such as the kind of key or signature.
    pub algorithm: Option<String>,
    /// **Required.** Main domain that the certificate or request is made out to.
    pub common_name: Option<String>,
    /// The sans that are concerned.
    pub sans: Option<String>,
    /// **Required.** Code that stands for the country, for programs to act on.
    pub country_code: Option<String>,
    /// **Required.** Province that the address or the data belongs to.
    pub province: Option<String>,
    /// **Required.** City that the company sits in.
    pub locality: Option<String>,
    /// Name that the corp goes by.
    pub corp_name: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Department of the company.
    pub department: Option<String>,
}

impl CreateCsrRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `KeySize`, which is required.
    #[inline]
    pub fn key_size(mut self, value: i32) -> Self {
        self.key_size = Some(value);
        self
    }
    /// Sets `Algorithm`, which is required.
    pub fn algorithm(mut self, value: impl Into<String>) -> Self {
        self.algorithm = Some(value.into());
        self
    }
    /// Sets `CommonName`, which is required.
    pub fn common_name(mut self, value: impl Into<String>) -> Self {
        self.common_name = Some(value.into());
        self
    }
    /// Sets `Sans`.
    pub fn sans(mut self, value: impl Into<String>) -> Self {
        self.sans = Some(value.into());
        self
    }
    /// Sets `CountryCode`, which is required.
    pub fn country_code(mut self, value: impl Into<String>) -> Self {
        self.country_code = Some(value.into());
        self
    }
    /// Sets `Province`, which is required.
    pub fn province(mut self, value: impl Into<String>) -> Self {
        self.province = Some(value.into());
        self
    }
    /// Sets `Locality`, which is required.
    pub fn locality(mut self, value: impl Into<String>) -> Self {
        self.locality = Some(value.into());
        self
    }
    /// Sets `CorpName`.
    pub fn corp_name(mut self, value: impl Into<String>) -> Self {
        self.corp_name = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Department`.
    pub fn department(mut self, value: impl Into<String>) -> Self {
        self.department = Some(value.into());
        self
    }
}

request! {
    CreateCsrRequest {
        "KeySize" => key_size: query,
        "Algorithm" => algorithm: query,
        "CommonName" => common_name: query,
        "Sans" => sans: query,
        "CountryCode" => country_code: query,
        "Province" => province: query,
        "Locality" => locality: query,
        "CorpName" => corp_name: query,
        "Name" => name: query,
        "Department" => department: query,
    }
}

impl Operation for CreateCsrRequest {
    type Response = CreateCsrResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCsr")
        .required(
            &[
                "KeySize",
                "Algorithm",
                "CommonName",
                "CountryCode",
                "Province",
                "Locality",
            ],
        );
}

/// Response to [`CreateCsrRequest`].
#[non_exhaustive]
pub struct CreateCsrResponse {
    /// Certificate signing request in PEM form. Example: `text`.
    pub csr: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `12345678-1234-1234-1234-123456789ABC`.
    pub request_id: Option<String>,
    /// ID of the csr that the item belongs to or stands for. Example: `3365`.
    pub csr_id: Option<i64>,
}

response! {
    CreateCsrResponse {
        "Csr" => csr: value,
        "RequestId" => request_id: value,
        "CsrId" => csr_id: value,
    }
}
