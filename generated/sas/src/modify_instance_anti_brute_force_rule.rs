// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyInstanceAntiBruteForceRule`, from `sas/ModifyInstanceAntiBruteForceRule.md`.

use alicloud_runtime::codegen::*;

/// Assigns another brute-force protection rule to a server.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifyInstanceAntiBruteForceRuleRequest::new()
///     .uuid("...")
///     .new_rule_id(1);
/// let reply = client.modify_instance_anti_brute_force_rule(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyInstanceAntiBruteForceRuleRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Identifier that is unique for the item.
    pub uuid: Option<String>,
    /// **Required.** ID of the new rule that the call is about.
    pub new_rule_id: Option<i64>,
}

impl ModifyInstanceAntiBruteForceRuleRequest {
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
    /// Sets `Uuid`, which is required.
    pub fn uuid(mut self, value: impl Into<String>) -> Self {
        self.uuid = Some(value.into());
        self
    }
    /// Sets `NewRuleId`, which is required.
    #[inline]
    pub fn new_rule_id(mut self, value: i64) -> Self {
        self.new_rule_id = Some(value);
        self
    }
}

request! {
    ModifyInstanceAntiBruteForceRuleRequest {
        "SourceIp" => source_ip: query,
        "Uuid" => uuid: query,
        "NewRuleId" => new_rule_id: query,
    }
}

impl Operation for ModifyInstanceAntiBruteForceRuleRequest {
    type Response = ModifyInstanceAntiBruteForceRuleResponse;
    type Error = ModifyInstanceAntiBruteForceRuleError;
    const INFO: OperationInfo = super::operation("ModifyInstanceAntiBruteForceRule")
        .required(&["Uuid", "NewRuleId"]);
    const ERRORS: &'static [ModifyInstanceAntiBruteForceRuleError] = &[
        ModifyInstanceAntiBruteForceRuleError::NoPermission,
        ModifyInstanceAntiBruteForceRuleError::ServerError,
    ];
}

/// Response to [`ModifyInstanceAntiBruteForceRuleRequest`].
pub type ModifyInstanceAntiBruteForceRuleResponse = alicloud_runtime::EmptyResponse;

/// Errors that the documentation of [`ModifyInstanceAntiBruteForceRuleRequest`] names.
///
/// - [`NoPermission`](super::DocumentedError::NoPermission)
/// - [`ServerError`](super::DocumentedError::ServerError)
pub type ModifyInstanceAntiBruteForceRuleError = super::DocumentedError;
