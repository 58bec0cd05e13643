// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeWebInstanceLogs`, from `sae/DescribeWebInstanceLogs.md`.

use alicloud_runtime::codegen::*;

/// Returns the logs of one instance of a web application.
///
/// ```no_run
/// # async fn example(client: alicloud_sae::Client) -> Result<(), alicloud_sae::Error> {
/// let request = alicloud_sae::DescribeWebInstanceLogsRequest::new()
///     .namespace_id("...")
///     .application_id("...")
///     .instance_id("...");
/// let reply = client.describe_web_instance_logs(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeWebInstanceLogsRequest {
    /// **Required.** ID of the namespace that the call is about.
    pub namespace_id: Option<String>,
    /// **Required.** ID of the application that the call is about.
    pub application_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
}

impl DescribeWebInstanceLogsRequest {
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
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
}

request! {
    DescribeWebInstanceLogsRequest {
        "NamespaceId" => namespace_id: query,
        "ApplicationId" => application_id: path,
        "InstanceId" => instance_id: path,
    }
}

impl Operation for DescribeWebInstanceLogsRequest {
    type Response = DescribeWebInstanceLogsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeWebInstanceLogs")
        .roa(
            "GET",
            "/pop/v2/api/web/applications-observability/{ApplicationId}/instances/{InstanceId}/logs",
        )
        .required(&["NamespaceId", "ApplicationId", "InstanceId"])
        .read_only();
}

/// Response to [`DescribeWebInstanceLogsRequest`], which the documentation does not describe.
pub type DescribeWebInstanceLogsResponse = alicloud_runtime::UndocumentedResponse;
