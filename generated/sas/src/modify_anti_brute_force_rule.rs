// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyAntiBruteForceRule`, from `sas/ModifyAntiBruteForceRule.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{ProtocolType};

/// Changes a brute-force protection rule: failures allowed, time span, blocking time and servers.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyAntiBruteForceRuleRequest::new()
///     .id(1);
/// let reply = client.modify_anti_brute_force_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyAntiBruteForceRuleRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Identifier of the item within its collection.
    pub id: Option<i64>,
    /// Name that people know the item by.
    pub name: Option<String>,
    /// Minutes within which failed logons are counted together.
    pub span: Option<i32>,
    /// How many there are of this: fail.
    pub fail_count: Option<i32>,
    /// Time that is set or recorded for this: forbidden.
    pub forbidden_time: Option<i32>,
    /// Whether servers without a rule of their own follow this one.
    pub default_rule: Option<bool>,
    /// Items of the kind uuid to work on or to narrow the list down to. Items: at most 10000.
    pub uuid_list: Vec<String>,
    /// Which kind of protocol it is or is to be.
    pub protocol_type: Option<ProtocolType>,
}

impl ModifyAntiBruteForceRuleRequest {
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
    /// Sets `Id`, which is required.
    #[inline]
    pub fn id(mut self, value: i64) -> Self {
        self.id = Some(value);
        self
    }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Span`.
    #[inline]
    pub fn span(mut self, value: i32) -> Self {
        self.span = Some(value);
        self
    }
    /// Sets `FailCount`.
    #[inline]
    pub fn fail_count(mut self, value: i32) -> Self {
        self.fail_count = Some(value);
        self
    }
    /// Sets `ForbiddenTime`.
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
    /// Sets `UuidList`.
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
    ModifyAntiBruteForceRuleRequest {
        "SourceIp" => source_ip: query,
        "Id" => id: query,
        "Name" => name: query,
        "Span" => span: query,
        "FailCount" => fail_count: query,
        "ForbiddenTime" => forbidden_time: query,
        "DefaultRule" => default_rule: query,
        "UuidList" => uuid_list: query,
        "ProtocolType" => protocol_type: query_json,
    }
}

impl Operation for ModifyAntiBruteForceRuleRequest {
    type Response = ModifyAntiBruteForceRuleResponse;
    type Error = ModifyAntiBruteForceRuleError;
    const INFO: OperationInfo = super::operation("ModifyAntiBruteForceRule")
        .required(&["Id"]);
    const ERRORS: &'static [ModifyAntiBruteForceRuleError] = &[
        ModifyAntiBruteForceRuleError::NotBuy,
        ModifyAntiBruteForceRuleError::NoPermission,
        ModifyAntiBruteForceRuleError::ServerError,
    ];
}

/// Response to [`ModifyAntiBruteForceRuleRequest`].
pub type ModifyAntiBruteForceRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyAntiBruteForceRuleRequest`] names.
///
/// - [`NotBuy`](super::DocumentedError::NotBuy)
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyAntiBruteForceRuleError = super::DocumentedError;
