// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCertWarehouseQuota`, from `cas/GetCertWarehouseQuota.md`.

use alicloud_runtime::codegen::*;

/// Shows the call quota for signing and encryption with certificate repositories, and what is used.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::GetCertWarehouseQuotaRequest::new();
/// let reply = client.get_cert_warehouse_quota(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCertWarehouseQuotaRequest {}

impl GetCertWarehouseQuotaRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetCertWarehouseQuotaRequest {}
}

impl Operation for GetCertWarehouseQuotaRequest {
    type Response = GetCertWarehouseQuotaResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetCertWarehouseQuota").read_only();
}

/// Response to [`GetCertWarehouseQuotaRequest`].
#[non_exhaustive]
pub struct GetCertWarehouseQuotaResponse {
    /// How much or how many the account may have of this: total. Example: `5000`.
    pub total_quota: Option<i64>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `CBF1E9B7-D6A0-4E9E-AD3E-2B47E6C2837D`.
    pub request_id: Option<String>,
    /// How many there are of this: use. Example: `1000`.
    pub use_count: Option<i64>,
}

response! {
    GetCertWarehouseQuotaResponse {
        "TotalQuota" => total_quota: value,
        "RequestId" => request_id: value,
        "UseCount" => use_count: value,
    }
}
