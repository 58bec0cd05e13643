// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `DescribeVSwitchAttributes`, from `ens/DescribeVSwitchAttributes.md`.

use alicloud_runtime::codegen::*;

/// Returns the configuration of one vSwitch by its ID.
///
/// ```no_run
/// # async fn example(client: alicloud_ens::Client) -> Result<(), alicloud_ens::Error> {
/// let request = alicloud_ens::DescribeVSwitchAttributesRequest::new()
///     .vswitch_id("...");
/// let reply = client.describe_vswitch_attributes(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct DescribeVSwitchAttributesRequest {
    /// **Required.** ID of the vSwitch, which stands for one subnet in one zone.
    pub vswitch_id: Option<String>,
}

impl DescribeVSwitchAttributesRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `VSwitchId`, which is required.
    pub fn vswitch_id(mut self, value: impl Into<String>) -> Self {
        self.vswitch_id = Some(value.into());
        self
    }
}

request! {
    DescribeVSwitchAttributesRequest {
        "VSwitchId" => vswitch_id: query,
    }
}

impl Operation for DescribeVSwitchAttributesRequest {
    type Response = DescribeVSwitchAttributesResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("DescribeVSwitchAttributes")
        .required(&["VSwitchId"])
        .read_only();
}

/// Response to [`DescribeVSwitchAttributesRequest`], which the documentation does not describe.
pub type DescribeVSwitchAttributesResponse = alicloud_runtime::UndocumentedResponse;
