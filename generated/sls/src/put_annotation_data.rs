// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `PutAnnotationData`, from `sls/PutAnnotationData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, MLDataParam, Prediction};

/// Stores an item in an annotation dataset.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::PutAnnotationDataRequest::new()
///     .dataset_id("...");
/// let reply = client.put_annotation_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct PutAnnotationDataRequest {
    /// **Required.** Set of labeled entries that is meant.
    pub dataset_id: Option<String>,
    /// Labeled entry in the data set.
    pub annotationdata_id: Option<String>,
    /// Logs that the annotation belongs to.
    pub raw_log: Vec<BTreeMap<String, String>>,
    /// Data with its annotations.
    pub ml_data_param: Option<MLDataParam>,
}

impl PutAnnotationDataRequest {
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
    /// Sets `annotationdataId`.
    pub fn annotationdata_id(mut self, value: impl Into<String>) -> Self {
        self.annotationdata_id = Some(value.into());
        self
    }
    /// Sets `rawLog`.
    pub fn raw_log(
        mut self,
        value: impl IntoIterator<Item = impl Into<BTreeMap<String, String>>>,
    ) -> Self {
        self.raw_log = value.into_iter().map(Into::into).collect();
        self
    }
    /// Sets `mlDataParam`.
    pub fn ml_data_param(mut self, value: impl Into<MLDataParam>) -> Self {
        self.ml_data_param = Some(value.into());
        self
    }
}

request! {
    PutAnnotationDataRequest {
        "datasetId" => dataset_id: path,
        "annotationdataId" => annotationdata_id: query,
        "rawLog" => raw_log: body,
        "mlDataParam" => ml_data_param: body,
    }
}

impl Operation for PutAnnotationDataRequest {
    type Response = PutAnnotationDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("PutAnnotationData")
        .roa("PUT", "/ml/annotationdataset/{datasetId}/annotationdata")
        .required(&["datasetId"])
        .foreign_protocol("SLS");
}

/// Response to [`PutAnnotationDataRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type PutAnnotationDataResponse = alicloud_runtime::UndocumentedResponse;
