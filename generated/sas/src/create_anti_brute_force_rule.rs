// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAntiBruteForceRule`, from `sas/CreateAntiBruteForceRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProtocolType};

/// Creates a brute-force protection rule for servers, stating how many failed logins lead to
/// blocking.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::CreateAntiBruteForceRuleRequest::new()
///     .name("...")
///     .span(1)
///     .fail_count(1)
///     .forbidden_time(1)
///     .uuid_list(["..."]);
/// let reply = client.create_anti_brute_force_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAntiBruteForceRuleRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// **Required.** Minutes within which failed logons are counted together.
    pub span: Option<i32>,
    /// **Required.** How many there are of this: fail.
    pub fail_count: Option<i32>,
    /// **Required.** Time that is set or recorded for this: forbidden.
    pub forbidden_time: Option<i32>,
    /// Whether servers without a rule of their own follow this one.
    pub default_rule: Option<bool>,
    /// **Required.** Items of the kind uuid to work on or to narrow the list down to.
    /// Items: at most 10000.
    pub uuid_list: Vec<String>,
    /// Which kind of protocol it is or is to be.
    pub protocol_type: Option<ProtocolType>,
}

impl CreateAntiBruteForceRuleRequest {
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
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Span`, which is required.
    #[inline]
    pub fn span(mut self, value: i32) -> Self {
        self.span = Some(value);
        self
    }
    /// Sets `FailCount`, which is required.
    #[inline]
    pub fn fail_count(mut self, value: i32) -> Self {
        self.fail_count = Some(value);
        self
    }
    /// Sets `ForbiddenTime`, which is required.
    #[inline]
    pub fn forbidden_time(mut self, value: i32) -> Self {
        self.forbidden_time = Some(value);
        self
    }
    /// Sets `DefaultRule`.
    #[inline]
    pub fn default_rule(mut self, value: bool) -> Self {
        self.default_rule = Some(value);
        self
    }
    /// Sets `UuidList`, which is required.
    pub fn uuid_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.uuid_list = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `ProtocolType`.
    pub fn protocol_type(mut self, value: impl Into<ProtocolType>) -> Self {
        self.protocol_type = Some(value.into());
        self
    }
}

request! {
    CreateAntiBruteForceRuleRequest {
        "SourceIp" => source_ip: query,
        "Name" => name: query,
        "Span" => span: query,
        "FailCount" => fail_count: query,
        "ForbiddenTime" => forbidden_time: query,
        "DefaultRule" => default_rule: query,
        "UuidList" => uuid_list: query,
        "ProtocolType" => protocol_type: query_json,
    }
}

impl Operation for CreateAntiBruteForceRuleRequest {
    type Response = CreateAntiBruteForceRuleResponse;
    type Error = CreateAntiBruteForceRuleError;
    const INFO: OperationInfo = super::operation("CreateAntiBruteForceRule")
        .required(&["Name", "Span", "FailCount", "ForbiddenTime", "UuidList"]);
    const ERRORS: &'static [CreateAntiBruteForceRuleError] = &[
        CreateAntiBruteForceRuleError::NotBuy,
        CreateAntiBruteForceRuleError::NoPermission,
        CreateAntiBruteForceRuleError::ServerError,
    ];
}

/// Response to [`CreateAntiBruteForceRuleRequest`].
#[non_exhaustive]
pub struct CreateAntiBruteForceRuleResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `F35F45B0-5D6B-4238-BE02-A62D0760E840`.
    pub request_id: Option<String>,
    /// The new rule, with its ID.
    pub create_anti_brute_force_rule: Option<CreateAntiBruteForceRule>,
}

response! {
    CreateAntiBruteForceRuleResponse {
        "RequestId" => request_id: value,
        "CreateAntiBruteForceRule" => create_anti_brute_force_rule: value,
    }
}

/// The new rule, with its ID.
#[non_exhaustive]
pub struct CreateAntiBruteForceRule {
    /// ID of the rule that the call or the item is about. Example: `65778`.
    pub rule_id: Option<i64>,
}

response! {
    CreateAntiBruteForceRule {
        "RuleId" => rule_id: value,
    }
}

/// Errors that the documentation of [`CreateAntiBruteForceRuleRequest`] names.
///
/// - [`NotBuy`](super::DocumentedError::NotBuy)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type CreateAntiBruteForceRuleError = super::DocumentedError;
