// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifySearchCondition`, from `sas/ModifySearchCondition.md`.

use alicloud_runtime::codegen::*;

/// Saves search conditions of the asset list.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::ModifySearchConditionRequest::new()
///     .name("...");
/// let reply = client.modify_search_condition(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifySearchConditionRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// The filter conditions that are concerned.
    pub filter_conditions: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl ModifySearchConditionRequest {
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
    /// Sets `FilterConditions`.
    pub fn filter_conditions(mut self, value: impl Into<String>) -> Self {
        self.filter_conditions = Some(value.into());
        self
    }
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    ModifySearchConditionRequest {
        "SourceIp" => source_ip: query,
        "Name" => name: query,
        "FilterConditions" => filter_conditions: query,
        "Type" => type_: query,
    }
}

impl Operation for ModifySearchConditionRequest {
    type Response = ModifySearchConditionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifySearchCondition")
        .required(&["Name"]);
}

/// Response to [`ModifySearchConditionRequest`], which the documentation does not describe.
pub type ModifySearchConditionResponse = alicloud_runtime::UndocumentedResponse;
