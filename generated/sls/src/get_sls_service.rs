// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetSlsService`, from `sls/GetSlsService.md`.

use alicloud_runtime::codegen::*;

/// Tells whether the log service is activated; works only at the Shanghai and Singapore endpoints.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetSlsServiceRequest::new();
/// let reply = client.get_sls_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetSlsServiceRequest {}

impl GetSlsServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetSlsServiceRequest {}
}

impl Operation for GetSlsServiceRequest {
    type Response = GetSlsServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetSlsService")
        .roa("GET", "/slsservice")
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetSlsServiceRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetSlsServiceResponse {
    /// State that the item is in, or that is asked for. Example: `NotExist`.
    pub status: Option<String>,
    /// Whether it is switched on. Example: `false`.
    pub enabled: Option<bool>,
}

response! {
    GetSlsServiceResponse {
        "status" => status: value,
        "enabled" => enabled: value,
    }
}
