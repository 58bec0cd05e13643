// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateAnnotationDataSet`, from `sls/CreateAnnotationDataSet.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{MLDataSetParam};

/// Creates a dataset in which logs or other data are kept for annotation.
///
/// **Cannot be called yet**: the service speaks `SLS` here, which the runtime does not.
/// A call ends in an error of the kind `Protocol`, and nothing is sent.
///
/// ```no_run
/// # async fn example(client: alicloud_sls::Client) -> Result<(), alicloud_sls::Error> {
/// let request = alicloud_sls::CreateAnnotationDataSetRequest::new();
/// let reply = client.create_annotation_data_set(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateAnnotationDataSetRequest {
    /// Set of labeled entries that is meant.
    pub dataset_id: Option<String>,
    /// Body of the call.
    pub body: Option<MLDataSetParam>,
}

impl CreateAnnotationDataSetRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `datasetId`.
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
    CreateAnnotationDataSetRequest {
        "datasetId" => dataset_id: query,
        "" => body: body,
    }
}

impl Operation for CreateAnnotationDataSetRequest {
    type Response = CreateAnnotationDataSetResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateAnnotationDataSet")
        .roa("POST", "/ml/annotationdataset")
        .foreign_protocol("SLS");
}

/// Response to [`CreateAnnotationDataSetRequest`], which the documentation does not describe.
///
/// Headers, by [`Reply::header`](crate::Reply::header):
///
/// - `x-log-requestid`: ID of this call; quote it when asking support about it.
pub type CreateAnnotationDataSetResponse = alicloud_runtime::UndocumentedResponse;
