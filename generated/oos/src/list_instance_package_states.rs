// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ListInstancePackageStates`, from `oos/ListInstancePackageStates.md`.

use alicloud_runtime::codegen::*;

/// Lists the software packages on an instance with their states.
///
/// ```no_run
/// # async fn example(client: alicloud_oos::Client) -> Result<(), alicloud_oos::Error> {
/// let request = alicloud_oos::ListInstancePackageStatesRequest::new()
///     .instance_id("...");
/// let reply = client.list_instance_package_states(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ListInstancePackageStatesRequest {
    /// Names of the templates to work on or to narrow the list down to.
    pub template_names: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// How many items to return at most in one call.
    pub max_results: Option<i32>,
    /// Mark returned by the call before; leave it out to start at the beginning.
    pub next_token: Option<String>,
}

impl ListInstancePackageStatesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `TemplateNames`.
    pub fn template_names(mut self, value: impl Into<String>) -> Self {
        self.template_names = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`, which is required.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `MaxResults`.
    #[inline]
    pub fn max_results(mut self, value: i32) -> Self {
        self.max_results = Some(value);
        self
    }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

request! {
    ListInstancePackageStatesRequest {
        "TemplateNames" => template_names: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "MaxResults" => max_results: query,
        "NextToken" => next_token: query,
    }
}

impl Operation for ListInstancePackageStatesRequest {
    type Response = ListInstancePackageStatesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ListInstancePackageStates")
        .required(&["InstanceId"])
        .region("RegionId")
        .read_only();
}

/// Response to [`ListInstancePackageStatesRequest`], which the documentation does not describe.
pub type ListInstancePackageStatesResponse = alicloud_runtime::UndocumentedResponse;
