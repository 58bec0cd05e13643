// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetHistoricalCampaignReport`, from `ccc/GetHistoricalCampaignReport.md`.

use alicloud_runtime::codegen::*;

/// Reports the past figures of one predictive outbound campaign.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::GetHistoricalCampaignReportRequest::new()
///     .instance_id("...")
///     .campaign_id("...");
/// let reply = client.get_historical_campaign_report(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetHistoricalCampaignReportRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** ID of the campaign that the call is about.
    pub campaign_id: Option<String>,
}

impl GetHistoricalCampaignReportRequest {
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
}

request! {
    GetHistoricalCampaignReportRequest {
        "InstanceId" => instance_id: query,
        "CampaignId" => campaign_id: query,
    }
}

impl Operation for GetHistoricalCampaignReportRequest {
    type Response = GetHistoricalCampaignReportResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetHistoricalCampaignReport")
        .method("GET")
        .required(&["InstanceId", "CampaignId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("OK")
        .read_only();
}

/// Response to [`GetHistoricalCampaignReportRequest`].
#[non_exhaustive]
pub struct GetHistoricalCampaignReportResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `OK`.
    pub code: Option<String>,
    /// HTTP status of the response, repeated in its body. Example: `200`.
    pub http_status_code: Option<i32>,
    /// Text for people that explains the code or the event beside it. Example: `text`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `E3A847C1-9800-57DF-9172-2CDDC026388D`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<HistoricalCampaignReportData>,
}

response! {
    GetHistoricalCampaignReportResponse {
        "Code" => code: value,
        "HttpStatusCode" => http_status_code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct HistoricalCampaignReportData {
    /// Calls in which the customer picked up. Example: `50`.
    pub calls_connected: Option<i64>,
    /// Numbers dialed, repeated attempts included. Example: `100`.
    pub calls_dialed: Option<i64>,
    /// Calls given up by the customer before an agent had them. Example: `5`.
    pub calls_abandoned: Option<i64>,
    /// Rate or share that applies to the connected. Example: `0.50`.
    pub connected_rate: Option<f64>,
    /// Rate or share that applies to the answer. Example: `0.50`.
    pub answer_rate: Option<f64>,
    /// Rate or share that applies to the abandoned. Example: `0.10`.
    pub abandoned_rate: Option<f64>,
    /// Rate or share that applies to the abandon. Example: `0.10`.
    pub abandon_rate: Option<f64>,
    /// Rate or share that applies to the occupancy. Example: `0.50`.
    pub occupancy_rate: Option<f64>,
}

response! {
    HistoricalCampaignReportData {
        "CallsConnected" => calls_connected: value,
        "CallsDialed" => calls_dialed: value,
        "CallsAbandoned" => calls_abandoned: value,
        "ConnectedRate" => connected_rate: value,
        "AnswerRate" => answer_rate: value,
        "AbandonedRate" => abandoned_rate: value,
        "AbandonRate" => abandon_rate: value,
        "OccupancyRate" => occupancy_rate: value,
    }
}
