// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetIvrTrackingSummary`, from `ccc/GetIvrTrackingSummary.md`.

use alicloud_runtime::codegen::*;

/// Summarizes the path that a contact took through the IVR.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetIvrTrackingSummaryRequest::new()
///     .contact_id("...")
///     .instance_id("...");
/// let reply = client.get_ivr_tracking_summary(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetIvrTrackingSummaryRequest {
    /// **Required.** ID of the contact that the call is about.
    pub contact_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl GetIvrTrackingSummaryRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ContactId`, which is required.
    pub fn contact_id(mut self, value: impl Into<String>) -> Self {
        self.contact_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    GetIvrTrackingSummaryRequest {
        "ContactId" => contact_id: query,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for GetIvrTrackingSummaryRequest {
    type Response = GetIvrTrackingSummaryResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetIvrTrackingSummary")
        .required(&["ContactId", "InstanceId"])
        .read_only();
}

/// Response to [`GetIvrTrackingSummaryRequest`], which the documentation does not describe.
pub type GetIvrTrackingSummaryResponse = alicloud_runtime::UndocumentedResponse;
