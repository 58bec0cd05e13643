// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateCheckItem`, from `sas/CreateCheckItem.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{AssistInfo, CheckStatus, Description, Solution};

/// Creates a custom check item for cloud configuration checks, with rule, risk level and
/// remediation advice.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateCheckItemRequest::new()
///     .section_ids([1])
///     .vendor("...")
///     .instance_type("...")
///     .instance_sub_type("...")
///     .check_show_name("...")
///     .risk_level("...")
///     .status("...")
///     .check_rule("...");
/// let reply = client.create_check_item(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateCheckItemRequest {
    /// **Required.** IDs of the sections to work on or to narrow the list down to. Items: at most 100.
    pub section_ids: Vec<i64>,
    /// **Required.** Cloud or place that the asset comes from, as a number: Alibaba Cloud, another
    /// cloud or your own machine room.
    pub vendor: Option<String>,
    /// **Required.** Kind or model of the instance, which sets what it can do.
    pub instance_type: Option<String>,
    /// **Required.** Which kind of instance sub it is or is to be.
    pub instance_sub_type: Option<String>,
    /// **Required.** Name that the check show goes by.
    pub check_show_name: Option<String>,
    /// **Required.** Level that the risk has on its scale.
    pub risk_level: Option<String>,
    /// **Required.** State to narrow the list down to, or to put the item into.
    pub status: Option<Open<CheckStatus>>,
    /// Free text for people; it has no technical effect.
    pub remark: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<Description>,
    /// What is known about the assist.
    pub assist_info: Option<AssistInfo>,
    /// How people can repair what the check finds.
    pub solution: Option<Solution>,
    /// **Required.** Conditions on the asset's settings that the check is made by.
    pub check_rule: Option<String>,
}

impl CreateCheckItemRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SectionIds`, which is required.
    pub fn section_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<i64>>,
    ) -> Self {
        self.section_ids = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `Vendor`, which is required.
    pub fn vendor(mut self, value: impl Into<String>) -> Self {
        self.vendor = Some(value.into());
        self
    }
    /// Sets `InstanceType`, which is required.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }
    /// Sets `InstanceSubType`, which is required.
    pub fn instance_sub_type(mut self, value: impl Into<String>) -> Self {
        self.instance_sub_type = Some(value.into());
        self
    }
    /// Sets `CheckShowName`, which is required.
    pub fn check_show_name(mut self, value: impl Into<String>) -> Self {
        self.check_show_name = Some(value.into());
        self
    }
    /// Sets `RiskLevel`, which is required.
    pub fn risk_level(mut self, value: impl Into<String>) -> Self {
        self.risk_level = Some(value.into());
        self
    }
    /// Sets `Status`, which is required.
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
    /// Sets `CheckRule`, which is required.
    pub fn check_rule(mut self, value: impl Into<String>) -> Self {
        self.check_rule = Some(value.into());
        self
    }
}

request! {
    CreateCheckItemRequest {
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
    }
}

impl Operation for CreateCheckItemRequest {
    type Response = CreateCheckItemResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateCheckItem")
        .required(
            &[
                "SectionIds",
                "Vendor",
                "InstanceType",
                "InstanceSubType",
                "CheckShowName",
                "RiskLevel",
                "Status",
                "CheckRule",
            ],
        );
}

/// Response to [`CreateCheckItemRequest`], which the documentation does not describe.
pub type CreateCheckItemResponse = alicloud_runtime::UndocumentedResponse;
