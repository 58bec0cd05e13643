// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeContainerGroupedFieldDetail`, from `sas/DescribeContainerGroupedFieldDetail.md`.

use alicloud_runtime::codegen::*;

/// Lists the groups that containers form by a chosen field, with details of each.
///
/// ```no_run
/// # async fn example(client: alicloud_sas::Client) -> Result<(), alicloud_sas::Error> {
/// let request = alicloud_sas::DescribeContainerGroupedFieldDetailRequest::new()
///     .criteria("...")
///     .group_field("...");
/// let reply = client.describe_container_grouped_field_detail(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeContainerGroupedFieldDetailRequest {
    /// **Required.** Search conditions as a JSON array of objects with name and value; they choose the
    /// assets or images.
    pub criteria: Option<String>,
    /// **Required.** Property whose possible values are looked up, such as cluster, application or pod.
    pub group_field: Option<String>,
}

impl DescribeContainerGroupedFieldDetailRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `Criteria`, which is required.
    pub fn criteria(mut self, value: impl Into<String>) -> Self {
        self.criteria = Some(value.into());
        self
    }
    /// Sets `GroupField`, which is required.
    pub fn group_field(mut self, value: impl Into<String>) -> Self {
        self.group_field = Some(value.into());
        self
    }
}

request! {
    DescribeContainerGroupedFieldDetailRequest {
        "Criteria" => criteria: query,
        "GroupField" => group_field: query,
    }
}

impl Operation for DescribeContainerGroupedFieldDetailRequest {
    type Response = DescribeContainerGroupedFieldDetailResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeContainerGroupedFieldDetail")
        .required(&["Criteria", "GroupField"])
        .read_only();
}

/// Response to [`DescribeContainerGroupedFieldDetailRequest`], which the documentation does not describe.
pub type DescribeContainerGroupedFieldDetailResponse = alicloud_runtime::UndocumentedResponse;
