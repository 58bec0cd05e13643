// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAnnotationLabel`, from `sls/DeleteAnnotationLabel.md`.

use alicloud_runtime::codegen::*;

/// Deletes an annotation label, unless it is built in.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteAnnotationLabelRequest::new()
///     .label_id("...");
/// let reply = client.delete_annotation_label(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAnnotationLabelRequest {
    /// **Required.** Set of tags for marking entries.
    pub label_id: Option<String>,
}

impl DeleteAnnotationLabelRequest {
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
    DeleteAnnotationLabelRequest {
        "labelId" => label_id: path,
    }
}

impl Operation for DeleteAnnotationLabelRequest {
    type Response = DeleteAnnotationLabelResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAnnotationLabel")
        .roa("DELETE", "/ml/annotationlabel/{labelId}")
        .required(&["labelId"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteAnnotationLabelRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteAnnotationLabelResponse = alicloud_runtime::UndocumentedResponse;
