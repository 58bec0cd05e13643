// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetServiceAccess`, from `ros/GetServiceAccess.md`.

use alicloud_runtime::codegen::*;

/// Returns the access setting of the service for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::GetServiceAccessRequest::new();
/// let reply = client.get_service_access(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetServiceAccessRequest {}

impl GetServiceAccessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetServiceAccessRequest {}
}

impl Operation for GetServiceAccessRequest {
    type Response = GetServiceAccessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetServiceAccess").read_only();
}

/// Response to [`GetServiceAccessRequest`], which the documentation does not describe.
pub type GetServiceAccessResponse = alicloud_runtime::UndocumentedResponse;
