// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeStrategyDetail`, from `sas/DescribeStrategyDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows one baseline check policy in detail.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeStrategyDetailRequest::new()
///     .id("...");
/// let reply = client.describe_strategy_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeStrategyDetailRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<String>,
}

impl DescribeStrategyDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SourceIp`.
    pub fn source_ip(mut self, value: impl Into<String>) -> Self {
        self.source_ip = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
    /// Sets `Id`, which is required.
    pub fn id(mut self, value: impl Into<String>) -> Self {
        self.id = Some(value.into());
        self
    }
}

request! {
    DescribeStrategyDetailRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Id" => id: query,
    }
}

impl Operation for DescribeStrategyDetailRequest {
    type Response = DescribeStrategyDetailResponse;
    type Error = DescribeStrategyDetailError;
    const INFO: OperationInfo = super::operation("DescribeStrategyDetail")
        .required(&["Id"])
        .read_only();
    const ERRORS: &'static [DescribeStrategyDetailError] = &[
        DescribeStrategyDetailError::NoPermission,
        DescribeStrategyDetailError::ServerError,
    ];
}

/// Response to [`DescribeStrategyDetailRequest`].
#[non_exhaustive]
pub struct DescribeStrategyDetailResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `C5B28F65-9245-5DC1-B3CF-5F2756A756A8`.
    pub request_id: Option<String>,
    /// Baseline strategy with its settings.
    pub strategy: Option<Strategy>,
}

response! {
    DescribeStrategyDetailResponse {
        "RequestId" => request_id: value,
        "Strategy" => strategy: value,
    }
}

/// Baseline strategy with its settings.
#[non_exhaustive]
pub struct Strategy {
    /// Kind of the item, out of those that the service tells apart. Example: `1`.
    pub type_: Option<i32>,
    /// How many days this is: cycle. Example: `3`.
    pub cycle_days: Option<i32>,
    /// Name that people know the item by. Example: `TestStrategy`.
    pub name: Option<String>,
    /// Identifier of the item within its collection. Example: `123`.
    pub id: Option<i32>,
    /// When the cycle began or is to begin. Example: `0`.
    pub cycle_start_time: Option<i32>,
    /// Items of the kind risk type white list query result that were found or are concerned.
    pub risk_type_white_list_query_result_list: Vec<RiskTypeWhiteListQueryResultList>,
    /// When it began, or where the period begins that the data is about. Example: `02:00:00`.
    pub start_time: Option<String>,
    /// When it ended or ends, or where the period ends that the data is about. Example: `03:00:00`.
    pub end_time: Option<String>,
    /// Which kind of custom it is or is to be. Example: `common`.
    pub custom_type: Option<String>,
    /// Which kind of target it is or is to be. Example: `groupId`.
    pub target_type: Option<String>,
    /// Name that the risk sub type goes by. Example: `hc_nginx_linux,tomcat7,hc_mysql_ali,hc_docker`.
    pub risk_sub_type_name: Option<String>,
}

response! {
    Strategy {
        "Type" => type_: value,
        "CycleDays" => cycle_days: value,
        "Name" => name: value,
        "Id" => id: value,
        "CycleStartTime" => cycle_start_time: value,
        "RiskTypeWhiteListQueryResultList" => risk_type_white_list_query_result_list: list(""),
        "StartTime" => start_time: value,
        "EndTime" => end_time: value,
        "CustomType" => custom_type: value,
        "TargetType" => target_type: value,
        "RiskSubTypeName" => risk_sub_type_name: value,
    }
}

/// Items of the kind risk type white list query result that were found or are concerned.
#[non_exhaustive]
pub struct RiskTypeWhiteListQueryResultList {
    /// Name that the type goes by. Example: `hc_exploit`.
    pub type_name: Option<String>,
    /// Second name that the item goes by. Example: `Unauthorized Access`.
    pub alias: Option<String>,
    /// Whether the item is chosen in the strategy. Example: `false`.
    pub on: Option<bool>,
    /// Kinds of sub that were found or are concerned.
    pub sub_types: Vec<SubType>,
}

response! {
    RiskTypeWhiteListQueryResultList {
        "TypeName" => type_name: value,
        "Alias" => alias: value,
        "On" => on: value,
        "SubTypes" => sub_types: list(""),
    }
}

/// Kinds of sub that were found or are concerned.
#[non_exhaustive]
pub struct SubType {
    /// Name that the type goes by. Example: `hc_exploit_redis`.
    pub type_name: Option<String>,
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
    /// Whether the item is chosen in the strategy. Example: `false`.
    pub on: Option<bool>,
    /// Details about the check, one entry each.
    pub check_details: Vec<CheckDetail>,
    /// The supported os that are concerned. Example: `windows`.
    pub supported_os: Option<String>,
}

response! {
    SubType {
        "TypeName" => type_name: value,
        "Alias" => alias: value,
        "On" => on: value,
        "CheckDetails" => check_details: list(""),
        "SupportedOs" => supported_os: value,
    }
}

/// Details about the check, one entry each.
#[non_exhaustive]
pub struct CheckDetail {
    /// ID of the check that the item belongs to or stands for. Example: `206`.
    pub check_id: Option<i64>,
    /// What was checked, in words. Example: `text`.
    pub check_item: Option<String>,
    /// Free text that tells people about the check. Example: `text`.
    pub check_desc: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    CheckDetail {
        "CheckId" => check_id: value,
        "CheckItem" => check_item: value,
        "CheckDesc" => check_desc: value,
        "Rules" => rules: list(""),
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// Whether this part may be left out. Example: `1`.
    pub optional: Option<i32>,
    /// Free text that tells people about the rule. Example: `text`.
    pub rule_desc: Option<String>,
    /// Value that the default has or is given. Example: `2`.
    pub default_value: Option<i32>,
    /// ID of the rule that the call or the item is about.
    /// Example: `login_unlock_deny_pam_faillock.must.cus`.
    pub rule_id: Option<String>,
    /// Items of the kind param that were found or are concerned.
    pub param_list: Vec<ParamList>,
}

response! {
    Rule {
        "Optional" => optional: value,
        "RuleDesc" => rule_desc: value,
        "DefaultValue" => default_value: value,
        "RuleId" => rule_id: value,
        "ParamList" => param_list: list(""),
    }
}

/// Items of the kind param that were found or are concerned.
#[non_exhaustive]
pub struct ParamList {
    /// Value that the param default has or is given. Example: `7`.
    pub param_default_value: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `7`.
    pub value: Option<String>,
    /// Name that the param goes by. Example: `range_val`.
    pub param_name: Option<String>,
    /// Value that the max has or is given. Example: `999`.
    pub max_value: Option<i32>,
    /// Which kind of param it is or is to be. Example: `1`.
    pub param_type: Option<i32>,
    /// Free text that tells people about the param. Example: `text`.
    pub param_desc: Option<String>,
    /// Value that the min has or is given. Example: `1`.
    pub min_value: Option<i32>,
    /// Value that the enum has or is given. Example: `0,1,2,3`.
    pub enum_value: Option<String>,
}

response! {
    ParamList {
        "ParamDefaultValue" => param_default_value: value,
        "Value" => value: value,
        "ParamName" => param_name: value,
        "MaxValue" => max_value: value,
        "ParamType" => param_type: value,
        "ParamDesc" => param_desc: value,
        "MinValue" => min_value: value,
        "EnumValue" => enum_value: value,
    }
}

/// Errors that the documentation of [`DescribeStrategyDetailRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeStrategyDetailError = super::DocumentedError;
