// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `GetAnnotationDataSet`, from `sls/GetAnnotationDataSet.md`.

use alicloud_runtime::codegen::*;

/// Shows name, data type and label table of one annotation dataset.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::GetAnnotationDataSetRequest::new()
///     .dataset_id("...");
/// let reply = client.get_annotation_data_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct GetAnnotationDataSetRequest {
    /// **Required.** Set of labeled entries that is meant.
    pub dataset_id: Option<String>,
}

impl GetAnnotationDataSetRequest {
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
    GetAnnotationDataSetRequest {
        "datasetId" => dataset_id: path,
    }
}

impl Operation for GetAnnotationDataSetRequest {
    type Response = GetAnnotationDataSetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("GetAnnotationDataSet")
        .roa("GET", "/ml/annotationdataset/{datasetId}")
        .required(&["datasetId"])
        .read_only()
        .foreign_protocol("SLS");
}

/// Response to [`GetAnnotationDataSetRequest`].
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
#[non_exhaustive]
pub struct GetAnnotationDataSetResponse {
    /// Set of labeled entries that is meant. Example: `d9bd488f6dd42d294495fb780858e83d`.
    pub dataset_id: Option<String>,
    /// Name of the item, as people see it.
    /// Example: `sls_builtin_dataset_metric.shapeclassification.anomalydetection`.
    pub name: Option<String>,
    /// Free text that describes the item to people. Example: `text`.
    pub description: Option<String>,
    /// Which kind of data it is or is to be. Example: `Metric`.
    pub data_type: Option<String>,
    /// Set of tags for marking entries. Example: `a191ae4ca615b0ccb93c211fc8a998af`.
    pub label_id: Option<String>,
    /// When the item was created. Example: `1695090077`.
    pub create_time: Option<i64>,
    /// Time that is set or recorded for this: last modify. Example: `1695090077`.
    pub last_modify_time: Option<i64>,
    /// Who created the item. Example: `sls-console`.
    pub create_by: Option<String>,
    /// Which kind of setting it is or is to be.
    /// Example: `Metric.ShapeClassification.AnomalyDetection`.
    pub setting_type: Option<String>,
}

response! {
    GetAnnotationDataSetResponse {
        "datasetId" => dataset_id: value,
        "name" => name: value,
        "description" => description: value,
        "dataType" => data_type: value,
        "labelId" => label_id: value,
        "createTime" => create_time: value,
        "lastModifyTime" => last_modify_time: value,
        "createBy" => create_by: value,
        "settingType" => setting_type: value,
    }
}
