// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAnnotationData`, from `sls/GetAnnotationData.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{Annotation, Prediction};

/// Shows one item of an annotation dataset with its annotations and predictions.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetAnnotationDataRequest::new()
///     .dataset_id("...")
///     .annotationdata_id("...");
/// let reply = client.get_annotation_data(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAnnotationDataRequest {
    /// **Required.** Set of labeled entries that is meant.
    pub dataset_id: Option<String>,
    /// **Required.** Labeled entry in the data set.
    pub annotationdata_id: Option<String>,
}

impl GetAnnotationDataRequest {
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
    GetAnnotationDataRequest {
        "datasetId" => dataset_id: path,
        "annotationdataId" => annotationdata_id: path,
    }
}

impl Operation for GetAnnotationDataRequest {
    type Response = GetAnnotationDataResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAnnotationData")
        .roa(
            "GET",
            "/ml/annotationdataset/{datasetId}/annotationdata/{annotationdataId}",
        )
        .required(&["datasetId", "annotationdataId"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetAnnotationDataRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetAnnotationDataResponse {
    /// Labeled entry in the data set. Example: `dc74b0f569126bb310e1ba6454c351ac`.
    pub annotationdata_id: Option<String>,
    /// Hash of the data, by which it is found. Example: `59db060bd89468245d76416a68a510ac`.
    pub data_hash: Option<String>,
    /// Set of labeled entries that is meant. Example: `cb8cc4eb51a85e823471cdb368fae9be`.
    pub dataset_id: Option<String>,
    /// Value that belongs to the name or key beside it. Example: `xxx/xxx/xxx/`.
    pub value: Option<String>,
    /// Which kind of value it is or is to be. Example: `oss`.
    pub value_type: Option<String>,
    /// Settings of the label.
    pub config: BTreeMap<String, String>,
    /// The annotations that are concerned.
    pub annotations: BTreeMap<String, Annotation>,
    /// The predictions that are concerned.
    pub predictions: BTreeMap<String, Prediction>,
    /// When the item was created. Example: `1695094335`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modify. Example: `1695094335`.
    pub last_modify_time: Option<i64>,
}

response! {
    GetAnnotationDataResponse {
        "annotationdataId" => annotationdata_id: value,
        "dataHash" => data_hash: value,
        "datasetId" => dataset_id: value,
        "value" => value: value,
        "valueType" => value_type: value,
        "config" => config: map,
        "annotations" => annotations: map,
        "predictions" => predictions: map,
        "createTime" => create_time: value,
        "lastModifyTime" => last_modify_time: value,
    }
}
