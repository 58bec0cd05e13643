// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteSearchCondition`, from `sas/DeleteSearchCondition.md`.

use alicloud_runtime::codegen::*;

/// Deletes a saved search condition by its name.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DeleteSearchConditionRequest::new()
///     .name("...");
/// let reply = client.delete_search_condition(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteSearchConditionRequest {
    /// IP address that belongs to the source.
    pub source_ip: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
}

impl DeleteSearchConditionRequest {
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
    /// Sets `Type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
}

request! {
    DeleteSearchConditionRequest {
        "SourceIp" => source_ip: query,
        "Name" => name: query,
        "Type" => type_: query,
    }
}

impl Operation for DeleteSearchConditionRequest {
    type Response = DeleteSearchConditionResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteSearchCondition")
        .required(&["Name"]);
}

/// Response to [`DeleteSearchConditionRequest`], which the documentation does not describe.
pub type DeleteSearchConditionResponse = alicloud_runtime::UndocumentedResponse;
