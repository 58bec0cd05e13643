// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetCheckDetail`, from `sas/GetCheckDetail.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{CheckCustomConfig};

/// Reads a cloud configuration check item in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::GetCheckDetailRequest::new()
///     .check_id(1);
/// let reply = client.get_check_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetCheckDetailRequest {
    /// **Required.** ID of the check that the call is about.
    pub check_id: Option<i64>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl GetCheckDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `CheckId`, which is required.
    #[inline]
    pub fn check_id(mut self, value: i64) -> Self {
        self.check_id = Some(value);
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    GetCheckDetailRequest {
        "CheckId" => check_id: query,
        "Lang" => lang: query,
        "RegionId" => region_id: query,
    }
}

impl Operation for GetCheckDetailRequest {
    type Response = GetCheckDetailResponse;
    type Error = GetCheckDetailError;
    const INFO: OperationInfo = super::operation("GetCheckDetail")
        .required(&["CheckId"])
        .region("RegionId")
        .read_only();
    const ERRORS: &'static [GetCheckDetailError] = &[
        GetCheckDetailError::NoPermission,
        GetCheckDetailError::ServerError,
    ];
}

/// Response to [`GetCheckDetailRequest`].
#[non_exhaustive]
pub struct GetCheckDetailResponse {
    /// Free text that describes the item to people.
    pub description: Option<Description>,
    /// How people can repair what the check found.
    pub solution: Option<Solution>,
    /// What is known about the assist.
    pub assist_info: Option<AssistInfo>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `15A6ED6A-DBFE-5255-A248-289907809BEC`.
    pub request_id: Option<String>,
    /// Settings of each custom, one entry each.
    pub custom_configs: Vec<CheckCustomConfig>,
    /// Part of the repair that is no longer used. Example: `true`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub repair_reset: Option<String>,
    /// Which kind of repair support it is or is to be. Example: `1`.
    #[deprecated(note = "the documentation says that it should not be used any more")]
    pub repair_support_type: Option<i32>,
    /// How the check's finding can be repaired.
    pub repair_setting: Option<RepairSetting>,
}

response! {
    GetCheckDetailResponse {
        "Description" => description: value,
        "Solution" => solution: value,
        "AssistInfo" => assist_info: value,
        "RequestId" => request_id: value,
        "CustomConfigs" => custom_configs: list(""),
        "RepairReset" => repair_reset: value,
        "RepairSupportType" => repair_support_type: value,
        "RepairSetting" => repair_setting: value,
    }
}

/// Free text that describes the item to people.
#[non_exhaustive]
pub struct Description {
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `text`.
    pub value: Option<String>,
    /// Web address at which data can be fetched or more can be read.
    pub link: Option<String>,
}

response! {
    Description {
        "Type" => type_: value,
        "Value" => value: value,
        "Link" => link: value,
    }
}

/// How people can repair what the check found.
#[non_exhaustive]
pub struct Solution {
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `text`.
    pub value: Option<String>,
    /// Web address at which data can be fetched or more can be read.
    pub link: Option<String>,
}

response! {
    Solution {
        "Type" => type_: value,
        "Value" => value: value,
        "Link" => link: value,
    }
}

/// What is known about the assist.
#[non_exhaustive]
pub struct AssistInfo {
    /// Kind of the item, out of those that the service tells apart. Example: `text`.
    pub type_: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `text`.
    pub value: Option<String>,
    /// Web address at which data can be fetched or more can be read.
    pub link: Option<String>,
}

response! {
    AssistInfo {
        "Type" => type_: value,
        "Value" => value: value,
        "Link" => link: value,
    }
}

/// How the check's finding can be repaired.
#[non_exhaustive]
pub struct RepairSetting {
    /// Whether the finding can be repaired from here. Example: `true`.
    pub repair_support: Option<bool>,
    /// Which kind of repair support it is or is to be. Example: `1`.
    pub repair_support_type: Option<i32>,
    /// Whether a restart follows the repair. Example: `true`.
    pub repair_reset: Option<bool>,
    /// Settings of each repair, one entry each.
    pub repair_configs: Vec<RepairConfig>,
    /// What to do one after the other to repair it.
    pub flow_step: Vec<FlowStep>,
}

response! {
    RepairSetting {
        "RepairSupport" => repair_support: value,
        "RepairSupportType" => repair_support_type: value,
        "RepairReset" => repair_reset: value,
        "RepairConfigs" => repair_configs: list(""),
        "FlowStep" => flow_step: list(""),
    }
}

/// Settings of each repair, one entry each.
#[non_exhaustive]
pub struct RepairConfig {
    /// Name that people know the item by. Example: `navicat`.
    pub name: Option<String>,
    /// Type and limits of the check's parameter, as JSON.
    /// Example: `{\"type\":\"NUMBER\",\"range\":[1,24]}`.
    pub type_define: Option<String>,
    /// Value that the default has or is given. Example: `1`.
    pub default_value: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `2`.
    pub value: Option<String>,
    /// Name that the show goes by. Example: `port`.
    pub show_name: Option<String>,
    /// ID of the flow that the item belongs to or stands for.
    /// Example: `64312d3ee19d470a9b54393dab****`.
    pub flow_id: Option<String>,
    /// Whether you can set this value of the repair yourself. Example: `true`.
    pub custom_flag: Option<bool>,
    /// Name that the exclusive goes by. Example: `["port"]`.
    pub exclusive_name: Vec<String>,
    /// Which kind of console param it is or is to be.
    pub console_param_type: Option<String>,
    /// Which kind of data transform it is or is to be.
    pub data_transform_type: Option<String>,
    /// Which kind of usage it is or is to be.
    pub usage_type: Option<String>,
    /// Whether the empty param is switched on.
    pub empty_param_switch: Option<String>,
}

response! {
    RepairConfig {
        "Name" => name: value,
        "TypeDefine" => type_define: value,
        "DefaultValue" => default_value: value,
        "Value" => value: value,
        "ShowName" => show_name: value,
        "FlowId" => flow_id: value,
        "CustomFlag" => custom_flag: value,
        "ExclusiveName" => exclusive_name: list(""),
        "ConsoleParamType" => console_param_type: value,
        "DataTransformType" => data_transform_type: value,
        "UsageType" => usage_type: value,
        "EmptyParamSwitch" => empty_param_switch: value,
    }
}

/// What to do one after the other to repair it.
#[non_exhaustive]
pub struct FlowStep {
    /// Step of a sequence, or the distance between two points. Example: `1`.
    pub step: Option<String>,
    /// What to do in the step, in words. Example: `text`.
    pub show_text: Option<String>,
}

response! {
    FlowStep {
        "Step" => step: value,
        "ShowText" => show_text: value,
    }
}

/// Errors that the documentation of [`GetCheckDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type GetCheckDetailError = super::DocumentedError;
