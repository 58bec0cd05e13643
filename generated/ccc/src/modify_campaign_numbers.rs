// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyCampaignNumbers`, from `ccc/ModifyCampaignNumbers.md`.

use alicloud_runtime::codegen::*;

/// Changes the phone numbers that a campaign calls from.
///
/// ```no_run
/// # async fn example(client: alicloud_ccc::Client) -> Result<(), alicloud_ccc::Error> {
/// let request = alicloud_ccc::ModifyCampaignNumbersRequest::new()
///     .campaign_id("...")
///     .instance_id("...");
/// let reply = client.modify_campaign_numbers(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyCampaignNumbersRequest {
    /// **Required.** ID of the campaign that the call is about.
    pub campaign_id: Option<String>,
    /// ID of the inst group that the call is about.
    pub inst_group_id: Option<String>,
    /// Items of the kind number to work on or to narrow the list down to.
    pub number_list: Vec<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl ModifyCampaignNumbersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CampaignId`, which is required.
    pub fn campaign_id(mut self, value: impl Into<String>) -> Self {
        self.campaign_id = Some(value.into());
        self
    }
    /// Sets `InstGroupId`.
    pub fn inst_group_id(mut self, value: impl Into<String>) -> Self {
        self.inst_group_id = Some(value.into());
        self
    }
    /// Sets `NumberList`.
    pub fn number_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.number_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    ModifyCampaignNumbersRequest {
        "CampaignId" => campaign_id: query,
        "InstGroupId" => inst_group_id: query,
        "NumberList" => number_list: query_json,
        "InstanceId" => instance_id: query,
    }
}

impl Operation for ModifyCampaignNumbersRequest {
    type Response = ModifyCampaignNumbersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyCampaignNumbers")
        .required(&["CampaignId", "InstanceId"]);
}

/// Response to [`ModifyCampaignNumbersRequest`], which the documentation does not describe.
pub type ModifyCampaignNumbersResponse = alicloud_runtime::UndocumentedResponse;
