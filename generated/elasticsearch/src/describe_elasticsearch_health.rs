// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeElasticsearchHealth`, from `elasticsearch/DescribeElasticsearchHealth.md`.

use alicloud_runtime::codegen::*;

/// Shows whether a cluster is healthy and running normally.
///
/// ```no_run
/// # async fn example(client: alicloud_elasticsearch::Client) -> Result<(), alicloud_elasticsearch::Error> {
/// let request = alicloud_elasticsearch::DescribeElasticsearchHealthRequest::new()
///     .instance_id("es-cn-tl325wxga000l****");
/// let reply = client.describe_elasticsearch_health(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeElasticsearchHealthRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    /// Example: `es-cn-tl325wxga000l****`.
    pub instance_id: Option<String>,
}

impl DescribeElasticsearchHealthRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeElasticsearchHealthRequest {
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DescribeElasticsearchHealthRequest {
    type Response = DescribeElasticsearchHealthResponse;
    type Error = DescribeElasticsearchHealthError;
    const INFO: OperationInfo = super::operation("DescribeElasticsearchHealth")
        .roa("GET", "/openapi/instances/{InstanceId}/elasticsearch-health")
        .required(&["InstanceId"])
        .error_codes(&["Code"])
        .error_messages(&["Message"])
        .success_code("200")
        .read_only();
    const ERRORS: &'static [DescribeElasticsearchHealthError] = &[
        DescribeElasticsearchHealthError::InstanceActivating,
        DescribeElasticsearchHealthError::InstanceNotFound,
    ];
}

/// Response to [`DescribeElasticsearchHealthRequest`].
#[non_exhaustive]
pub struct DescribeElasticsearchHealthResponse {
    /// Code for programs to act on, as a rule that of the result. Example: `200`.
    pub code: Option<String>,
    /// Text for people that explains the code or the event beside it. Example: `success`.
    pub message: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `0731F217-2C8A-4D42-8BCD-5C352866E3B7`.
    pub request_id: Option<String>,
    /// Outcome of the call. Example: `GREEN`.
    pub result: Option<String>,
}

response! {
    DescribeElasticsearchHealthResponse {
        "Code" => code: value,
        "Message" => message: value,
        "RequestId" => request_id: value,
        "Result" => result: value,
    }
}

/// Errors that the documentation of [`DescribeElasticsearchHealthRequest`] names.
///
/// - [`InstanceActivating`](super::DocumentedError::InstanceActivating)
/// - [`InstanceNotFound`](super::DocumentedError::InstanceNotFound)
pub type DescribeElasticsearchHealthError = super::DocumentedError;
