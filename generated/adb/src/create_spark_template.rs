// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateSparkTemplate`, from `adb/CreateSparkTemplate.md`.
//! What other operations have too stands in [`types`](super::types) and is named here.

use alicloud_runtime::codegen::*;

pub use super::types::{SparkTemplateData};

/// Creates a Spark application template, or a folder for templates, below a parent in a cluster.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::CreateSparkTemplateRequest::new()
///     .db_cluster_id("...")
///     .parent_id(1)
///     .name("...")
///     .type_("...");
/// let reply = client.create_spark_template(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateSparkTemplateRequest {
    /// **Required.** ID of the database cluster that the call is about. Length: at most 64.
    pub db_cluster_id: Option<String>,
    /// **Required.** ID of the parent that the call is about. Range: at least 0.
    pub parent_id: Option<i64>,
    /// **Required.** Name that people know the item by. Length: at most 64.
    pub name: Option<String>,
    /// **Required.** Kind of the item, out of those that the service tells apart.
    pub type_: Option<String>,
    /// Which kind of application it is or is to be.
    pub app_type: Option<String>,
}

impl CreateSparkTemplateRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `DBClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `ParentId`, which is required.
    #[inline]
    pub fn parent_id(mut self, value: i64) -> Self {
        self.parent_id = Some(value);
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
    /// Sets `Type`, which is required.
    pub fn type_(mut self, value: impl Into<String>) -> Self {
        self.type_ = Some(value.into());
        self
    }
    /// Sets `AppType`.
    pub fn app_type(mut self, value: impl Into<String>) -> Self {
        self.app_type = Some(value.into());
        self
    }
}

request! {
    CreateSparkTemplateRequest {
        "DBClusterId" => db_cluster_id: form,
        "ParentId" => parent_id: form,
        "Name" => name: form,
        "Type" => type_: form,
        "AppType" => app_type: form,
    }
}

impl Operation for CreateSparkTemplateRequest {
    type Response = CreateSparkTemplateResponse;
    type Error = CreateSparkTemplateError;
    const INFO: OperationInfo = super::operation("CreateSparkTemplate")
        .required(&["DBClusterId", "ParentId", "Name", "Type"]);
    const ERRORS: &'static [CreateSparkTemplateError] = &[
        CreateSparkTemplateError::SparkInvalidParameter,
        CreateSparkTemplateError::SparkInvalidState,
        CreateSparkTemplateError::SparkTemplateFileBadFileType,
        CreateSparkTemplateError::SparkTemplateFileFileNotFound,
        CreateSparkTemplateError::SparkTemplateFileTemplateNotFound,
        CreateSparkTemplateError::SparkServerError,
    ];
}

/// Response to [`CreateSparkTemplateRequest`].
#[non_exhaustive]
pub struct CreateSparkTemplateResponse {
    /// ID of this call; quote it when asking support about it.
    /// Example: `1AD222E9-E606-4A42-BF6D-8A4442913CEF`.
    pub request_id: Option<String>,
    /// What the call returns besides its status.
    pub data: Option<SparkTemplateData>,
}

response! {
    CreateSparkTemplateResponse {
        "RequestId" => request_id: value,
        "Data" => data: value,
    }
}

/// Errors that the documentation of [`CreateSparkTemplateRequest`] names.
///
/// - [`SparkInvalidParameter`](super::DocumentedError::SparkInvalidParameter)
/// - [`SparkInvalidState`](super::DocumentedError::SparkInvalidState)
/// - [`SparkTemplateFileBadFileType`](super::DocumentedError::SparkTemplateFileBadFileType)
/// - [`SparkTemplateFileFileNotFound`](super::DocumentedError::SparkTemplateFileFileNotFound)
/// - [`SparkTemplateFileTemplateNotFound`](super::DocumentedError::SparkTemplateFileTemplateNotFound)
/// - [`SparkServerError`](super::DocumentedError::SparkServerError)
pub type CreateSparkTemplateError = super::DocumentedError;
