// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebApplicationResourceStatics`, from `sae/DescribeWebApplicationResourceStatics.md`.

use alicloud_runtime::codegen::*;

/// Returns how much of its resources a web application used in a time range.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeWebApplicationResourceStaticsRequest::new()
///     .namespace_id("...")
///     .application_id("...");
/// let reply = client.describe_web_application_resource_statics(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebApplicationResourceStaticsRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Beginning of the period to look at.
    pub start_time: Option<i64>,
    /// End of the period to look at.
    pub end_time: Option<i64>,
}

impl DescribeWebApplicationResourceStaticsRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `NamespaceId`, which is required.
    pub fn namespace_id(mut self, value: impl Into<String>) -> Self {
        self.namespace_id = Some(value.into());
        self
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `StartTime`.
    #[inline]
    pub fn start_time(mut self, value: i64) -> Self {
        self.start_time = Some(value);
        self
    }
    /// Sets `EndTime`.
    #[inline]
    pub fn end_time(mut self, value: i64) -> Self {
        self.end_time = Some(value);
        self
    }
}

request! {
    DescribeWebApplicationResourceStaticsRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
        "RegionId" => region_id: query,
        "StartTime" => start_time: query,
        "EndTime" => end_time: query,
    }
}

impl Operation for DescribeWebApplicationResourceStaticsRequest {
    type Response = DescribeWebApplicationResourceStaticsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebApplicationResourceStatics")
        .roa(
            "GET",
            "/pop/v2/api/web/applications-observability/{ApplicationId}/resource",
        )
        .required(&["NamespaceId", "ApplicationId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribeWebApplicationResourceStaticsRequest`], which the documentation does not describe.
pub type DescribeWebApplicationResourceStaticsResponse = alicloud_runtime::UndocumentedResponse;
