// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `EnableServiceAccess`, from `ros/EnableServiceAccess.md`.

use alicloud_runtime::codegen::*;

/// Switches on the access setting of the service for the account.
///
/// ```no_run
/// # async fn example(client: alicloud_ros::Client) -> Result<(), alicloud_ros::Error> {
/// let request = alicloud_ros::EnableServiceAccessRequest::new();
/// let reply = client.enable_service_access(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct EnableServiceAccessRequest {}

impl EnableServiceAccessRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    EnableServiceAccessRequest {}
}

impl Operation for EnableServiceAccessRequest {
    type Response = EnableServiceAccessResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("EnableServiceAccess");
}

/// Response to [`EnableServiceAccessRequest`], which the documentation does not describe.
pub type EnableServiceAccessResponse = alicloud_runtime::UndocumentedResponse;
