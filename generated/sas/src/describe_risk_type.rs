// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeRiskType`, from `sas/DescribeRiskType.md`.

use alicloud_runtime::codegen::*;

/// Lists the baseline types with their subtypes and check items.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeRiskTypeRequest::new();
/// let reply = client.describe_risk_type(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeRiskTypeRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
    /// Where it comes from.
    pub source: Option<String>,
}

impl DescribeRiskTypeRequest {
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
    /// Sets `Source`.
    pub fn source(mut self, value: impl Into<String>) -> Self {
        self.source = Some(value.into());
        self
    }
}

request! {
    DescribeRiskTypeRequest {
        "SourceIp" => source_ip: query,
        "Lang" => lang: query,
        "Source" => source: query,
    }
}

impl Operation for DescribeRiskTypeRequest {
    type Response = DescribeRiskTypeResponse;
    type Error = DescribeRiskTypeError;
    const INFO: OperationInfo = super::operation("DescribeRiskType").read_only();
    const ERRORS: &'static [DescribeRiskTypeError] = &[
        DescribeRiskTypeError::_101,
        DescribeRiskTypeError::NoPermission,
        DescribeRiskTypeError::ServerError,
    ];
}

/// Response to [`DescribeRiskTypeRequest`].
#[non_exhaustive]
pub struct DescribeRiskTypeResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F22037B5-FCE4-5178-A9E7-71798E1F9270`.
    pub request_id: Option<String>,
    /// Kinds of risk that were found or are concerned.
    pub risk_types: Vec<RiskType>,
}

response! {
    DescribeRiskTypeResponse {
        "RequestId" => request_id: value,
        "RiskTypes" => risk_types: list(""),
    }
}

/// Kinds of risk that were found or are concerned.
#[non_exhaustive]
pub struct RiskType {
    /// Name that the type goes by. Example: `hc_exploit`.
    pub type_name: Option<String>,
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
    /// Kinds of sub that were found or are concerned.
    pub sub_types: Vec<SubType>,
    /// Whether your edition includes this baseline. Example: `true`.
    pub auth_flag: Option<bool>,
}

response! {
    RiskType {
        "TypeName" => type_name: value,
        "Alias" => alias: value,
        "SubTypes" => sub_types: list(""),
        "AuthFlag" => auth_flag: value,
    }
}

/// Kinds of sub that were found or are concerned.
#[non_exhaustive]
pub struct SubType {
    /// Name that the type goes by. Example: `hc_exploit_redis`.
    pub type_name: Option<String>,
    /// Second name that the item goes by. Example: `text`.
    pub alias: Option<String>,
    /// Details about the check, one entry each.
    pub check_details: Vec<CheckDetail>,
    /// The supported os that are concerned. Example: `linux`.
    pub supported_os: Option<String>,
    /// Whether your edition includes this baseline. Example: `true`.
    pub auth_flag: Option<bool>,
}

response! {
    SubType {
        "TypeName" => type_name: value,
        "Alias" => alias: value,
        "CheckDetails" => check_details: list(""),
        "SupportedOs" => supported_os: value,
        "AuthFlag" => auth_flag: value,
    }
}

/// Details about the check, one entry each.
#[non_exhaustive]
pub struct CheckDetail {
    /// ID of the check that the item belongs to or stands for. Example: `1299`.
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
    /// ID of the rule that the call or the item is about.
    /// Example: `audit.audit_policy.auditpolicychange.cus`.
    pub rule_id: Option<String>,
    /// Items of the kind param that were found or are concerned.
    pub param_list: Vec<ParamList>,
}

response! {
    Rule {
        "Optional" => optional: value,
        "RuleDesc" => rule_desc: value,
        "RuleId" => rule_id: value,
        "ParamList" => param_list: list(""),
    }
}

/// Items of the kind param that were found or are concerned.
#[non_exhaustive]
pub struct ParamList {
    /// Value that the param default has or is given. Example: `7`.
    pub param_default_value: Option<String>,
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
        "ParamName" => param_name: value,
        "MaxValue" => max_value: value,
        "ParamType" => param_type: value,
        "ParamDesc" => param_desc: value,
        "MinValue" => min_value: value,
        "EnumValue" => enum_value: value,
    }
}

/// Errors that the documentation of [`DescribeRiskTypeRequest`] names.
///
/// - [`_101`](super::DocumentedError::_101)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeRiskTypeError = super::DocumentedError;
