// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeApsJobDetail`, from `adb/DescribeApsJobDetail.md`.

use alicloud_runtime::codegen::*;

/// Shows one APS job by its job ID.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::DescribeApsJobDetailRequest::new()
///     .aps_job_id("...");
/// let reply = client.describe_aps_job_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeApsJobDetailRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the aps job that the call is about.
    pub aps_job_id: Option<String>,
}

impl DescribeApsJobDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
    /// Sets `ApsJobId`, which is required.
    pub fn aps_job_id(mut self, value: impl Into<String>) -> Self {
        self.aps_job_id = Some(value.into());
        self
    }
}

request! {
    DescribeApsJobDetailRequest {
        "RegionId" => region_id: form,
        "ApsJobId" => aps_job_id: form,
    }
}

impl Operation for DescribeApsJobDetailRequest {
    type Response = DescribeApsJobDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeApsJobDetail")
        .required(&["ApsJobId"])
        .read_only();
}

/// Response to [`DescribeApsJobDetailRequest`], which the documentation does not describe.
pub type DescribeApsJobDetailResponse = alicloud_runtime::UndocumentedResponse;
