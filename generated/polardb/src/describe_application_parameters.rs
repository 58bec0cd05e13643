// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApplicationParameters`, from `polardb/DescribeApplicationParameters.md`.

use alicloud_runtime::codegen::*;

/// Lists the parameters of a PolarDB application, optionally only those of given components.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::DescribeApplicationParametersRequest::new()
///     .application_id("...");
/// let reply = client.describe_application_parameters(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApplicationParametersRequest {
    /// **Required.** PolarDB application, such as an AI one that runs beside the cluster.
    pub application_id: Option<String>,
    /// IDs of the components to work on or to narrow the list down to.
    pub component_id_list: Vec<String>,
}

impl DescribeApplicationParametersRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ApplicationId`, which is required.
    pub fn application_id(mut self, value: impl Into<String>) -> Self {
        self.application_id = Some(value.into());
        self
    }
    /// Sets `ComponentIdList`.
    pub fn component_id_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.component_id_list = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeApplicationParametersRequest {
        "ApplicationId" => application_id: query,
        "ComponentIdList" => component_id_list: query_json,
    }
}

impl Operation for DescribeApplicationParametersRequest {
    type Response = DescribeApplicationParametersResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApplicationParameters")
        .required(&["ApplicationId"])
        .read_only();
}

/// Response to [`DescribeApplicationParametersRequest`], which the documentation does not describe.
pub type DescribeApplicationParametersResponse = alicloud_runtime::UndocumentedResponse;
