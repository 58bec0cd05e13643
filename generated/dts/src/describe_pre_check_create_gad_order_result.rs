// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribePreCheckCreateGadOrderResult`, from `dts/DescribePreCheckCreateGadOrderResult.md`.

use alicloud_runtime::codegen::*;

/// Returns what the check before the order of a global active database cluster found.
///
/// ```no_run
/// # async fn example(client: alicloud_dts::Client) -> Result<(), alicloud_dts::Error> {
/// let request = alicloud_dts::DescribePreCheckCreateGadOrderResultRequest::new();
/// let reply = client.describe_pre_check_create_gad_order_result(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribePreCheckCreateGadOrderResultRequest {
    /// ID of the resource group, which bundles resources for access control and reports.
    pub resource_group_id: Option<String>,
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// ID of the task, for asking how far it is.
    pub task_id: Option<String>,
}

impl DescribePreCheckCreateGadOrderResultRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }
    /// Sets `TaskId`.
    pub fn task_id(mut self, value: impl Into<String>) -> Self {
        self.task_id = Some(value.into());
        self
    }
}

request! {
    DescribePreCheckCreateGadOrderResultRequest {
        "ResourceGroupId" => resource_group_id: query,
        "RegionId" => region_id: query,
        "InstanceId" => instance_id: query,
        "TaskId" => task_id: query,
    }
}

impl Operation for DescribePreCheckCreateGadOrderResultRequest {
    type Response = DescribePreCheckCreateGadOrderResultResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribePreCheckCreateGadOrderResult")
        .region("RegionId")
        .read_only();
}

/// Response to [`DescribePreCheckCreateGadOrderResultRequest`], which the documentation does not describe.
pub type DescribePreCheckCreateGadOrderResultResponse = alicloud_runtime::UndocumentedResponse;
