// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserEniVswitchOptions`, from `adb/ModifyUserEniVswitchOptions.md`.

use alicloud_runtime::codegen::*;

/// Changes the vSwitches that the network interface connecting a cluster to your VPC uses.
///
/// ```no_run
/// # async fn example(client: alicloud_adb::Client) -> Result<(), alicloud_adb::Error> {
/// let request = alicloud_adb::ModifyUserEniVswitchOptionsRequest::new()
///     .db_cluster_id("...")
///     .vswitch_options("...");
/// let reply = client.modify_user_eni_vswitch_options(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserEniVswitchOptionsRequest {
    /// Region that the call works in, such as `cn-hangzhou`.
    pub region_id: Option<String>,
    /// **Required.** ID of the database cluster that the call is about.
    pub db_cluster_id: Option<String>,
    /// **Required.** The vSwitch options that are concerned.
    pub vswitch_options: Option<String>,
}

impl ModifyUserEniVswitchOptionsRequest {
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
    /// Sets `DbClusterId`, which is required.
    pub fn db_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.db_cluster_id = Some(value.into());
        self
    }
    /// Sets `VSwitchOptions`, which is required.
    pub fn vswitch_options(mut self, value: impl Into<String>) -> Self {
        self.vswitch_options = Some(value.into());
        self
    }
}

request! {
    ModifyUserEniVswitchOptionsRequest {
        "RegionId" => region_id: query,
        "DbClusterId" => db_cluster_id: query,
        "VSwitchOptions" => vswitch_options: form,
    }
}

impl Operation for ModifyUserEniVswitchOptionsRequest {
    type Response = ModifyUserEniVswitchOptionsResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyUserEniVswitchOptions")
        .required(&["DbClusterId", "VSwitchOptions"])
        .region("RegionId");
}

/// Response to [`ModifyUserEniVswitchOptionsRequest`], which the documentation does not describe.
pub type ModifyUserEniVswitchOptionsResponse = alicloud_runtime::UndocumentedResponse;
