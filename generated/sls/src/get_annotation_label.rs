// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAnnotationLabel`, from `sls/GetAnnotationLabel.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Setting};

/// Shows one label table for annotation, by its ID.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetAnnotationLabelRequest::new()
///     .label_id("...");
/// let reply = client.get_annotation_label(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAnnotationLabelRequest {
    /// **Required.** Set of tags for marking entries.
    pub label_id: Option<String>,
}

impl GetAnnotationLabelRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `labelId`, which is required.
    pub fn label_id(mut self, value: impl Into<String>) -> Self {
        self.label_id = Some(value.into());
        self
    }
}

request! {
    GetAnnotationLabelRequest {
        "labelId" => label_id: path,
    }
}

impl Operation for GetAnnotationLabelRequest {
    type Response = GetAnnotationLabelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAnnotationLabel")
        .roa("GET", "/ml/annotationlabel/{labelId}")
        .required(&["labelId"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetAnnotationLabelRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetAnnotationLabelResponse {
    /// Set of tags for marking entries. Example: `abbd488f6dd42d294495fb780858e83d`.
    pub label_id: Option<String>,
    /// Name of the item, as people see it. Example: `text`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// The settings that were found or are concerned, one entry each.
    pub settings: Vec<Setting>,
    /// When the item was created. Example: `1695090077`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modify. Example: `1695090077`.
    pub last_modify_time: Option<i64>,
}

response! {
    GetAnnotationLabelResponse {
        "labelId" => label_id: value,
        "name" => name: value,
        "description" => description: value,
        "type" => type_: value,
        "settings" => settings: list(""),
        "createTime" => create_time: value,
        "lastModifyTime" => last_modify_time: value,
    }
}
