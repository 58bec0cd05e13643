// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCsrDetail`, from `cas/GetCsrDetail.md`.

use alicloud_runtime::codegen::*;

/// Reads the content of a CSR, found by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::GetCsrDetailRequest::new()
///     .csr_id(1);
/// let reply = client.get_csr_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCsrDetailRequest {
    /// **Required.** ID of the csr that the call is about.
    pub csr_id: Option<i64>,
}

impl GetCsrDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CsrId`, which is required.
    #[inline]
    pub fn csr_id(mut self, value: i64) -> Self {
        self.csr_id = Some(value);
        self
    }
}

request! {
    GetCsrDetailRequest {
        "CsrId" => csr_id: query,
    }
}

impl Operation for GetCsrDetailRequest {
    type Response = GetCsrDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCsrDetail")
        .required(&["CsrId"])
        .read_only();
}

/// Response to [`GetCsrDetailRequest`].
#[non_exhaustive]
pub struct GetCsrDetailResponse {
    /// Certificate signing request in PEM form. Example: `text`.
    pub csr: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `08F45EA0-66A7-4504-9B31-3589F5CE308D`.
    pub request_id: Option<String>,
}

response! {
    GetCsrDetailResponse {
        "Csr" => csr: value,
        "RequestId" => request_id: value,
    }
}
