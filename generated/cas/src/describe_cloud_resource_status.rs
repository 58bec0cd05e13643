// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeCloudResourceStatus`, from `cas/DescribeCloudResourceStatus.md`.

use alicloud_runtime::codegen::*;

/// Counts, per provider and service, the resources that multi-cloud deployment jobs have provided
/// with certificates.
///
/// ```no_run
/// # async fn example(client: alicloud_cas::Client) -> Result<(), alicloud_cas::Error> {
/// let request = alicloud_cas::DescribeCloudResourceStatusRequest::new();
/// let reply = client.describe_cloud_resource_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeCloudResourceStatusRequest {
    /// ID of the secret that the call is about.
    pub secret_id: Option<String>,
}

impl DescribeCloudResourceStatusRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `SecretId`.
    pub fn secret_id(mut self, value: impl Into<String>) -> Self {
        self.secret_id = Some(value.into());
        self
    }
}

request! {
    DescribeCloudResourceStatusRequest {
        "SecretId" => secret_id: query,
    }
}

impl Operation for DescribeCloudResourceStatusRequest {
    type Response = DescribeCloudResourceStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeCloudResourceStatus")
        .read_only();
}

/// Response to [`DescribeCloudResourceStatusRequest`].
#[non_exhaustive]
pub struct DescribeCloudResourceStatusResponse {
    /// What the call found, one entry each.
    pub data: Vec<CloudResourceStatusData>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `09470F19-CEE8-5C63-BF2C-02B5E3F07A17`.
    pub request_id: Option<String>,
}

response! {
    DescribeCloudResourceStatusResponse {
        "Data" => data: list(""),
        "RequestId" => request_id: value,
    }
}

/// What the call found, one entry each.
#[non_exhaustive]
pub struct CloudResourceStatusData {
    /// Which cloud vendor it belongs to, such as `aliyun`.
    pub cloud_name: Option<String>,
    /// Cloud service that the item comes from. Example: `OSS`.
    pub cloud_product: Option<String>,
    /// How many items match in all, over all pages. Example: `2`.
    pub total_count: Option<i64>,
}

response! {
    CloudResourceStatusData {
        "CloudName" => cloud_name: value,
        "CloudProduct" => cloud_product: value,
        "TotalCount" => total_count: value,
    }
}
