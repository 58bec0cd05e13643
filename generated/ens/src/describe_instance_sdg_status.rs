// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeInstanceSDGStatus`, from `ens/DescribeInstanceSDGStatus.md`.

use alicloud_runtime::codegen::*;

/// Lists the shared data groups (SDGs) of one instance with their state on it.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeInstanceSDGStatusRequest::new()
///     .instance_id("...");
/// let reply = client.describe_instance_sdg_status(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeInstanceSDGStatusRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// Which page of the list to return.
    pub page_number: Option<i32>,
    /// How many items a page holds at most. Range: 1 to 100.
    pub page_size: Option<i32>,
    /// State to narrow the list down to, or to put the item into.
    pub status: Option<String>,
    /// IDs of the SDGs to work on or to narrow the list down to.
    pub sdg_ids: Vec<String>,
}

impl DescribeInstanceSDGStatusRequest {
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
    /// Sets `PageNumber`.
    #[inline]
    pub fn page_number(mut self, value: i32) -> Self {
        self.page_number = Some(value);
        self
    }
    /// Sets `PageSize`.
    #[inline]
    pub fn page_size(mut self, value: i32) -> Self {
        self.page_size = Some(value);
        self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }
    /// Sets `SDGIds`.
    pub fn sdg_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.sdg_ids = value.into_iter().map(Into::into).collect();
        self
    }
}

request! {
    DescribeInstanceSDGStatusRequest {
        "InstanceId" => instance_id: query,
        "PageNumber" => page_number: query,
        "PageSize" => page_size: query,
        "Status" => status: query,
        "SDGIds" => sdg_ids: query_json,
    }
}

impl Operation for DescribeInstanceSDGStatusRequest {
    type Response = DescribeInstanceSDGStatusResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeInstanceSDGStatus")
        .method("GET")
        .required(&["InstanceId"])
        .read_only();
}

/// Response to [`DescribeInstanceSDGStatusRequest`], which the documentation does not describe.
pub type DescribeInstanceSDGStatusResponse = alicloud_runtime::UndocumentedResponse;
