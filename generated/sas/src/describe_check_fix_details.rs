// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCheckFixDetails`, from `sas/DescribeCheckFixDetails.md`.

use alicloud_runtime::codegen::*;

/// Shows the parameters that can be set when a check item is fixed.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeCheckFixDetailsRequest::new();
/// let reply = client.describe_check_fix_details(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCheckFixDetailsRequest {
    /// ID of the risk that the call is about.
    pub risk_id: Option<i64>,
    /// IDs of the checks to work on or to narrow the list down to.
    pub check_ids: Option<String>,
    /// Language of the texts that come back.
    pub lang: Option<String>,
}

impl DescribeCheckFixDetailsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RiskId`.
    #[inline]
    pub fn risk_id(mut self, value: i64) -> Self {
        self.risk_id = Some(value);
        self
    }
    /// Sets `CheckIds`.
    pub fn check_ids(mut self, value: impl Into<String>) -> Self {
        self.check_ids = Some(value.into());
        self
    }
    /// Sets `Lang`.
    pub fn lang(mut self, value: impl Into<String>) -> Self {
        self.lang = Some(value.into());
        self
    }
}

request! {
    DescribeCheckFixDetailsRequest {
        "RiskId" => risk_id: query,
        "CheckIds" => check_ids: query,
        "Lang" => lang: query,
    }
}

impl Operation for DescribeCheckFixDetailsRequest {
    type Response = DescribeCheckFixDetailsResponse;
    type Error = DescribeCheckFixDetailsError;
    const INFO: OperationInfo = super::operation("DescribeCheckFixDetails").read_only();
    const ERRORS: &'static [DescribeCheckFixDetailsError] = &[
        DescribeCheckFixDetailsError::NoPermission,
        DescribeCheckFixDetailsError::ServerError,
    ];
}

/// Response to [`DescribeCheckFixDetailsRequest`].
#[non_exhaustive]
pub struct DescribeCheckFixDetailsResponse {
    /// Details about the check fix, one entry each.
    pub check_fix_details: Vec<CheckFixDetail>,
    /// How many items or events were counted. Example: `20`.
    pub count: Option<i32>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0DBF1E27-98D8-5EC2-9CF3-4A2E26F6****`.
    pub request_id: Option<String>,
}

response! {
    DescribeCheckFixDetailsResponse {
        "CheckFixDetails" => check_fix_details: list(""),
        "Count" => count: value,
        "RequestId" => request_id: value,
    }
}

/// Details about the check fix, one entry each.
#[non_exhaustive]
pub struct CheckFixDetail {
    /// ID of the check that the item belongs to or stands for. Example: `58`.
    pub check_id: Option<i64>,
    /// What was checked, in words. Example: `text`.
    pub check_item: Option<String>,
    /// Free text that tells people about the check. Example: `text`.
    pub check_desc: Option<String>,
    /// Rules, one entry each.
    pub rules: Vec<Rule>,
}

response! {
    CheckFixDetail {
        "CheckId" => check_id: value,
        "CheckItem" => check_item: value,
        "CheckDesc" => check_desc: value,
        "Rules" => rules: list(""),
    }
}

/// Rules, one entry each.
#[non_exhaustive]
pub struct Rule {
    /// ID of the rule that the call or the item is about. Example: `pwd_reuse.system_auth`.
    pub rule_id: Option<String>,
    /// Free text that tells people about the rule. Example: `text`.
    pub rule_desc: Option<String>,
    /// Name that the var goes by. Example: `open`.
    pub var_name: Option<String>,
    /// Value that the default has or is given. Example: `1`.
    pub default_value: Option<i32>,
    /// Whether this part may be left out. Example: `1`.
    pub optional: Option<i32>,
    /// ID of the check that the item belongs to or stands for. Example: `58`.
    pub check_id: Option<i64>,
    /// Value that belongs to the name or key beside it. Example: `5`.
    pub value: Option<i32>,
    /// Items of the kind param that were found or are concerned.
    pub param_list: Vec<ParamList>,
}

response! {
    Rule {
        "RuleId" => rule_id: value,
        "RuleDesc" => rule_desc: value,
        "VarName" => var_name: value,
        "DefaultValue" => default_value: value,
        "Optional" => optional: value,
        "CheckId" => check_id: value,
        "Value" => value: value,
        "ParamList" => param_list: list(""),
    }
}

/// Items of the kind param that were found or are concerned.
#[non_exhaustive]
pub struct ParamList {
    /// Name that the param goes by. Example: `range_val`.
    pub param_name: Option<String>,
    /// Free text that tells people about the param. Example: `text`.
    pub param_desc: Option<String>,
    /// Value that the param default has or is given. Example: `5`.
    pub param_default_value: Option<String>,
    /// Which kind of param it is or is to be. Example: `1`.
    pub param_type: Option<i32>,
    /// Value that the min has or is given. Example: `5`.
    pub min_value: Option<i32>,
    /// Value that the max has or is given. Example: `24`.
    pub max_value: Option<i32>,
    /// Value that the enum has or is given. Example: `0,1,2,3`.
    pub enum_value: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `18`.
    pub value: Option<String>,
    /// ID of the rule that the call or the item is about. Example: `pwd_reuse.system_auth`.
    pub rule_id: Option<String>,
}

response! {
    ParamList {
        "ParamName" => param_name: value,
        "ParamDesc" => param_desc: value,
        "ParamDefaultValue" => param_default_value: value,
        "ParamType" => param_type: value,
        "MinValue" => min_value: value,
        "MaxValue" => max_value: value,
        "EnumValue" => enum_value: value,
        "Value" => value: value,
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`DescribeCheckFixDetailsRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type DescribeCheckFixDetailsError = super::DocumentedError;
