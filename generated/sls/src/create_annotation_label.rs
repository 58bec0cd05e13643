// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAnnotationLabel`, from `sls/CreateAnnotationLabel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Setting};

/// Creates a label table, which defines how the data of datasets may be annotated.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CreateAnnotationLabelRequest::new();
/// let reply = client.create_annotation_label(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAnnotationLabelRequest {
    /// Set of tags for marking entries.
    pub label_id: Option<String>,
    /// Name of the item, as people see it.
    pub name: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The settings to work on or to narrow the list down to.
    pub settings: Vec<Setting>,
    /// Time that is set or recorded for this: create.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modify.
    pub last_modify_time: Option<i64>,
}

impl CreateAnnotationLabelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `labelId`.
    pub fn label_id(mut self, value: impl Into<String>) -> Self {
        self.label_id = Some(value.into());
        self
    }
    /// Sets `name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `type`.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `settings`.
    pub fn settings(
        mut self,
        value: impl IntoIterator<Item = impl Into<Setting>>,
    ) -> Self {
        self.settings = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `createTime`.
    #[inline]
    pub fn create_time(mut self, value: i64) -> Self {
        self.create_time = Some(value);
        self
    }
    /// Sets `lastModifyTime`.
    #[inline]
    pub fn last_modify_time(mut self, value: i64) -> Self {
        self.last_modify_time = Some(value);
        self
    }
}

request! {
    CreateAnnotationLabelRequest {
        "labelId" => label_id: body,
        "name" => name: body,
        "description" => description: body,
        "type" => type_: body,
        "settings" => settings: body,
        "createTime" => create_time: body,
        "lastModifyTime" => last_modify_time: body,
    }
}

impl Operation for CreateAnnotationLabelRequest {
    type Response = CreateAnnotationLabelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAnnotationLabel")
        .roa("POST", "/ml/annotationlabel")
        .foreign_protocol("SLS");
}

/// Response to [`CreateAnnotationLabelRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateAnnotationLabelResponse = alicloud_runtime::UndocumentedResponse;
