// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCampaign`, from `ccc/UpdateCampaign.md`.

use alicloud_runtime::codegen::*;

/// Changes times, strategy parameters or contact flow of an outbound campaign.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::UpdateCampaignRequest::new()
///     .instance_id("...")
///     .campaign_id("...");
/// let reply = client.update_campaign(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCampaignRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the campaign that the call is about.
    pub campaign_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<String>,
    /// End of the period to look at.
    pub end_time: Option<String>,
    /// Time that is set or recorded for this: callable.
    pub callable_time: Option<String>,
    /// Parameters of the strategy, with their values.
    pub strategy_parameters: Option<String>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// ID of the contact flow that the call is about.
    pub contact_flow_id: Option<String>,
}

impl UpdateCampaignRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `CampaignId`, which is required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }
    /// Sets `CallableTime`.
    pub fn callable_time(mut self, value: impl Into<String>) -> Self {
        self.callable_time = Some(value.into());
        self
    }
    /// Sets `StrategyParameters`.
    pub fn strategy_parameters(mut self, value: impl Into<String>) -> Self {
        self.strategy_parameters = Some(value.into());
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `ContactFlowId`.
    pub fn contact_flow_id(mut self, value: impl Into<String>) -> Self {
        self.contact_flow_id = Some(value.into());
        self
    }
}

request! {
    UpdateCampaignRequest {
        "InstanceId" => instance_id: query,
        "CampaignId" => campaign_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
        "CallableTime" => callable_time: query,
        "StrategyParameters" => strategy_parameters: query,
        "Name" => name: query,
        "ContactFlowId" => contact_flow_id: query,
    }
}

impl Operation for UpdateCampaignRequest {
    type Response = UpdateCampaignResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCampaign")
        .required(&["InstanceId", "CampaignId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK");
}

/// Response to [`UpdateCampaignRequest`].
#[non_exhaustive]
pub struct UpdateCampaignResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `BC976D32-AC4C-4E0F-8AA9-F4BC6C4E2B3E`.
    pub request_id: Option<String>,
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i64>,
}

response! {
    UpdateCampaignResponse {
        "RequestId" => request_id: value,
        "Code" => code: value,
        "Message" => message: value,
        "HttpStatusCode" => http_status_code: value,
    }
}
