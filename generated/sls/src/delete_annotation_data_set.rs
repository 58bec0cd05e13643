// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DeleteAnnotationDataSet`, from `sls/DeleteAnnotationDataSet.md`.

use alicloud_runtime::codegen::*;

/// Deletes an annotation data set that holds no data any more.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::DeleteAnnotationDataSetRequest::new()
///     .dataset_id("...");
/// let reply = client.delete_annotation_data_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DeleteAnnotationDataSetRequest {
    /// **Required.** Set of labeled entries that is meant.
    pub dataset_id: Option<String>,
}

impl DeleteAnnotationDataSetRequest {
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
}

request! {
    DeleteAnnotationDataSetRequest {
        "datasetId" => dataset_id: path,
    }
}

impl Operation for DeleteAnnotationDataSetRequest {
    type Response = DeleteAnnotationDataSetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DeleteAnnotationDataSet")
        .roa("DELETE", "/ml/annotationdataset/{datasetId}")
        .required(&["datasetId"])
        .foreign_protocol("SLS");
}

/// Response to [`DeleteAnnotationDataSetRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type DeleteAnnotationDataSetResponse = alicloud_runtime::UndocumentedResponse;
