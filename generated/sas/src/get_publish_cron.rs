// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetPublishCron`, from `sas/GetPublishCron.md`.

use alicloud_runtime::codegen::*;

/// Reads the schedule on which agents are upgraded.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetPublishCronRequest::new();
/// let reply = client.get_publish_cron(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetPublishCronRequest {}

impl GetPublishCronRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
}

request! {
    GetPublishCronRequest {}
}

impl Operation for GetPublishCronRequest {
    type Response = GetPublishCronResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetPublishCron").read_only();
}

/// Response to [`GetPublishCronRequest`], which the documentation does not describe.
pub type GetPublishCronResponse = alicloud_runtime::UndocumentedResponse;
