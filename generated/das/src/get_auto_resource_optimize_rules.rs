// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAutoResourceOptimizeRules`, from `das/GetAutoResourceOptimizeRules.md`.

use alicloud_runtime::codegen::*;

/// Shows for given instances the settings for automatic reclaiming of tablespace fragments.
///
/// ```no_run
/// # async fn example(client: alicloud_das::Client) -> Result<(), alicloud_das::Error> {
/// let request = alicloud_das::GetAutoResourceOptimizeRulesRequest::new();
/// let reply = client.get_auto_resource_optimize_rules(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAutoResourceOptimizeRulesRequest {
    /// Reserved for the service; leave it out.
    pub console_context: Option<String>,
    /// IDs of the instances that the call is applied to or narrowed down to.
    pub instance_ids: Option<String>,
}

impl GetAutoResourceOptimizeRulesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ConsoleContext`.
    pub fn console_context(mut self, value: impl Into<String>) -> Self {
        self.console_context = Some(value.into());
        self
    }
    /// Sets `InstanceIds`.
    pub fn instance_ids(mut self, value: impl Into<String>) -> Self {
        self.instance_ids = Some(value.into());
        self
    }
}

request! {
    GetAutoResourceOptimizeRulesRequest {
        "ConsoleContext" => console_context: query,
        "InstanceIds" => instance_ids: query,
    }
}

impl Operation for GetAutoResourceOptimizeRulesRequest {
    type Response = GetAutoResourceOptimizeRulesResponse;
    type Error = GetAutoResourceOptimizeRulesError;
    const INFO: OperationInfo = super::operation("GetAutoResourceOptimizeRules")
        .success_flag("Success")
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [GetAutoResourceOptimizeRulesError] = &[
        GetAutoResourceOptimizeRulesError::InvalidParams,
        GetAutoResourceOptimizeRulesError::NoPermission,
    ];
}

/// Response to [`GetAutoResourceOptimizeRulesRequest`].
#[non_exhaustive]
pub struct GetAutoResourceOptimizeRulesResponse {
    /// Number for the result of the call; the message beside it explains it. Example: `200`.
    pub code: Option<i64>,
    /// Text for people that explains the code or the event beside it. Example: `Successful`.
    pub message: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<AutoResourceOptimizeRuleData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `B6D17591-B48B-4D31-9CD6-9B9796B2****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    GetAutoResourceOptimizeRulesResponse {
        "Code" => code: value,
        "Message" => message: value,
        "Data" => data: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}

/// What the call returns besides its status.
#[non_exhaustive]
pub struct AutoResourceOptimizeRuleData {
    /// How many there are in all of this: auto resource optimize rules. Example: `3`.
    pub total_auto_resource_optimize_rules_count: Option<i64>,
    /// Whether this is switched on: auto resource optimize count. Example: `1`.
    pub enable_auto_resource_optimize_count: Option<i64>,
    /// How many there are of this: turn off auto resource optimize. Example: `1`.
    pub turn_off_auto_resource_optimize_count: Option<i64>,
    /// How many there are of this: has enable rule but not das pro. Example: `1`.
    pub has_enable_rule_but_not_das_pro_count: Option<i64>,
    /// Whether this is switched on: auto resource optimize list.
    pub enable_auto_resource_optimize_list: Vec<AutoResourceOptimizeList>,
    /// Items of the kind turn off auto resource optimize that were found or are concerned.
    pub turn_off_auto_resource_optimize_list: Vec<AutoResourceOptimizeList>,
    /// Items of the kind has enable rule but not das pro that were found or are concerned.
    pub has_enable_rule_but_not_das_pro_list: Vec<AutoResourceOptimizeList>,
    /// How many there are of this: never enable auto resource optimize or released instance.
    /// Example: `1`.
    pub never_enable_auto_resource_optimize_or_released_instance_count: Option<i64>,
    /// IDs of the never enable auto resource optimize or released instances that were found or are
    /// concerned. Example: `rm-2ze8g2am97624****`.
    pub never_enable_auto_resource_optimize_or_released_instance_id_list: Vec<String>,
}

response! {
    AutoResourceOptimizeRuleData {
        "TotalAutoResourceOptimizeRulesCount" => total_auto_resource_optimize_rules_count: value,
        "EnableAutoResourceOptimizeCount" => enable_auto_resource_optimize_count: value,
        "TurnOffAutoResourceOptimizeCount" => turn_off_auto_resource_optimize_count: value,
        "HasEnableRuleButNotDasProCount" => has_enable_rule_but_not_das_pro_count: value,
        "EnableAutoResourceOptimizeList" => enable_auto_resource_optimize_list: list(""),
        "TurnOffAutoResourceOptimizeList" => turn_off_auto_resource_optimize_list: list(""),
        "HasEnableRuleButNotDasProList" => has_enable_rule_but_not_das_pro_list: list(""),
        "NeverEnableAutoResourceOptimizeOrReleasedInstanceCount" => never_enable_auto_resource_optimize_or_released_instance_count: value,
        "NeverEnableAutoResourceOptimizeOrReleasedInstanceIdList" => never_enable_auto_resource_optimize_or_released_instance_id_list: list(""),
    }
}

/// Whether this is switched on: auto resource optimize list.
#[non_exhaustive]
pub struct AutoResourceOptimizeList {
    /// ID of the instance, by which other calls name it. Example: `rm-2ze8g2am97624****`.
    pub instance_id: Option<String>,
    /// Whether tables are defragmented by themselves. Example: `true`.
    pub auto_defragment: Option<bool>,
    /// How large the table space is or is to be. Example: `10`.
    pub table_space_size: Option<f64>,
    /// Whether the paid edition is switched on. Example: `true`.
    pub das_pro_on: Option<bool>,
    /// Share of wasted space from which a table is defragmented. Example: `0.2`.
    pub table_fragmentation_ratio: Option<f64>,
    /// ID of the user or account that the call or the item is about. Example: `140692647406****`.
    pub user_id: Option<String>,
}

response! {
    AutoResourceOptimizeList {
        "InstanceId" => instance_id: value,
        "AutoDefragment" => auto_defragment: value,
        "TableSpaceSize" => table_space_size: value,
        "DasProOn" => das_pro_on: value,
        "TableFragmentationRatio" => table_fragmentation_ratio: value,
        "UserId" => user_id: value,
    }
}

/// Errors that the documentation of [`GetAutoResourceOptimizeRulesRequest`] names.
///
/// - [`InvalidParams`](super::DocumentedError::InvalidParams)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
pub type GetAutoResourceOptimizeRulesError = super::DocumentedError;
