// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `UpdateAnnotationDataSet`, from `sls/UpdateAnnotationDataSet.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MLDataSetParam};

/// Changes the properties of an annotation dataset.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::UpdateAnnotationDataSetRequest::new()
///     .dataset_id("...");
/// let reply = client.update_annotation_data_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct UpdateAnnotationDataSetRequest {
    /// **Required.** Set of labeled entries that is meant.
    pub dataset_id: Option<String>,
    /// Body of the call.
    pub body: Option<MLDataSetParam>,
}

impl UpdateAnnotationDataSetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `datasetId`, which is required.
    pub fn dataset_id(mut self, value: impl Into<String>) -> Self {
        self.dataset_id = Some(value.into());
        self
    }
    /// Sets `body`.
    pub fn body(mut self, value: impl Into<MLDataSetParam>) -> Self {
        self.body = Some(value.into());
        self
    }
}

request! {
    UpdateAnnotationDataSetRequest {
        "datasetId" => dataset_id: path,
        "" => body: body,
    }
}

impl Operation for UpdateAnnotationDataSetRequest {
    type Response = UpdateAnnotationDataSetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("UpdateAnnotationDataSet")
        .roa("PUT", "/ml/annotationdataset/{datasetId}")
        .required(&["datasetId"])
        .foreign_protocol("SLS");
}

/// Response to [`UpdateAnnotationDataSetRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type UpdateAnnotationDataSetResponse = alicloud_runtime::UndocumentedResponse;
