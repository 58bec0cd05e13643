// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateCheckItem`, from `sas/UpdateCheckItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssistInfo, CheckStatus, Description, Solution};

/// Changes a custom check item of the configuration check.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::UpdateCheckItemRequest::new()
///     .check_id(1);
/// let reply = client.update_check_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateCheckItemRequest {
    /// IDs of the sections to work on or to narrow the list down to. Items: at most 100.
    pub section_ids: Vec<i64>,
    /// Cloud or place that the asset comes from, as a number: Alibaba Cloud, another cloud or your own
    /// machine room.
    pub vendor: Option<String>,
    /// Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// Which kind of instance sub it is or is to be.
    pub instance_sub_type: Option<String>,
    /// Name that the check show goes by.
    pub check_show_name: Option<String>,
    /// Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<Open<CheckStatus>>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<Description>,
    /// What is known about the assist.
    pub assist_info: Option<AssistInfo>,
    /// How people can repair what the check finds.
    pub solution: Option<Solution>,
    /// Conditions on the asset's settings that the check is made by.
    pub check_rule: Option<String>,
    /// **Required.** ID of the check that the call is about.
    pub check_id: Option<i64>,
}

impl UpdateCheckItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SectionIds`.
    pub fn section_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.section_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Vendor`.
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self
    }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceSubType`.
    pub fn instance_sub_type(mut self, value: impl Into<String>) -> Self {
        self.instance_sub_type = Some(value.into());
        self
    }
    /// Sets `CheckShowName`.
    pub fn check_show_name(mut self, value: impl Into<String>) -> Self {
        self.check_show_name = Some(value.into());
        self
    }
    /// Sets `RiskLevel`.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<Open<CheckStatus>>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `Remark`.
    pub fn remark(mut self, value: impl Into<String>) -> Self {
        self.remark = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<Description>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `AssistInfo`.
    pub fn assist_info(mut self, value: impl Into<AssistInfo>) -> Self {
        self.assist_info = Some(value.into());
        self
    }
    /// Sets `Solution`.
    pub fn solution(mut self, value: impl Into<Solution>) -> Self {
        self.solution = Some(value.into());
        self
    }
    /// Sets `CheckRule`.
    pub fn check_rule(mut self, value: impl Into<String>) -> Self {
        self.check_rule = Some(value.into());
        self
    }
    /// Sets `CheckId`, which is required.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
}

request! {
    UpdateCheckItemRequest {
        "SectionIds" => section_ids: query,
        "Vendor" => vendor: query,
        "InstanceType" => instance_type: query,
        "InstanceSubType" => instance_sub_type: query,
        "CheckShowName" => check_show_name: query,
        "RiskLevel" => risk_level: query,
        "Status" => status: query,
        "Remark" => remark: query,
        "Description" => description: query_json,
        "AssistInfo" => assist_info: query_json,
        "Solution" => solution: query_json,
        "CheckRule" => check_rule: query,
        "CheckId" => check_id: query,
    }
}

impl Operation for UpdateCheckItemRequest {
    type Response = UpdateCheckItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateCheckItem")
        .required(&["CheckId"]);
}

/// Response to [`UpdateCheckItemRequest`], which the documentation does not describe.
pub type UpdateCheckItemResponse = alicloud_runtime::UndocumentedResponse;
