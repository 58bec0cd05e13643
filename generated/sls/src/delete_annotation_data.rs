// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAnnotationData`, from `sls/DeleteAnnotationData.md`.

use alicloud_runtime::codegen::*;

/// Deletes one record of an annotation data set.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteAnnotationDataRequest::new()
///     .dataset_id("...")
///     .annotationdata_id("...");
/// let reply = client.delete_annotation_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAnnotationDataRequest {
    /// **Required.** Set of labeled entries that is meant.
    pub dataset_id: Option<String>,
    /// **Required.** Labeled entry in the data set.
    pub annotationdata_id: Option<String>,
}

impl DeleteAnnotationDataRequest {
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
    /// Sets `annotationdataId`, which is required.
    pub fn annotationdata_id(mut self, value: impl Into<String>) -> Self {
        self.annotationdata_id = Some(value.into());
        self
    }
}

request! {
    DeleteAnnotationDataRequest {
        "datasetId" => dataset_id: path,
        "annotationdataId" => annotationdata_id: path,
    }
}

impl Operation for DeleteAnnotationDataRequest {
    type Response = DeleteAnnotationDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAnnotationData")
        .roa(
            "DELETE",
            "/ml/annotationdataset/{datasetId}/annotationdata/{annotationdataId}",
        )
        .required(&["datasetId", "annotationdataId"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteAnnotationDataRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteAnnotationDataResponse = alicloud_runtime::UndocumentedResponse;
