// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `OpenSlsService`, from `sls/OpenSlsService.md`.

use alicloud_runtime::codegen::*;

/// Activates the log service for the account; works only at the Shanghai and Singapore endpoints.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::OpenSlsServiceRequest::new();
/// let reply = client.open_sls_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct OpenSlsServiceRequest {}

impl OpenSlsServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    OpenSlsServiceRequest {}
}

impl Operation for OpenSlsServiceRequest {
    type Response = OpenSlsServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("OpenSlsService")
        .roa("POST", "/slsservice")
        .foreign_protocol("SLS");
}

/// Response to [`OpenSlsServiceRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type OpenSlsServiceResponse = alicloud_runtime::UndocumentedResponse;
