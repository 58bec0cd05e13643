// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `ModifyUserSlsLogStorageTime`, from `cloudfw/ModifyUserSlsLogStorageTime.md`.

use alicloud_runtime::codegen::*;

/// Changes how long firewall logs are stored in Simple Log Service.
///
/// ```no_run
/// # async fn example(client: alicloud_cloudfw::Client) -> Result<(), alicloud_cloudfw::Error> {
/// let request = alicloud_cloudfw::ModifyUserSlsLogStorageTimeRequest::new()
///     .instance_id("...")
///     .storage_time(1);
/// let reply = client.modify_user_sls_log_storage_time(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct ModifyUserSlsLogStorageTimeRequest {
    /// **Required.** ID of the instance, as the calls that create or list instances return it.
    pub instance_id: Option<String>,
    /// **Required.** Time that is set or recorded for this: storage.
    pub storage_time: Option<i32>,
}

impl ModifyUserSlsLogStorageTimeRequest {
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
    /// Sets `StorageTime`, which is required.
    #[inline]
    pub fn storage_time(mut self, value: i32) -> Self {
        self.storage_time = Some(value);
        self
    }
}

request! {
    ModifyUserSlsLogStorageTimeRequest {
        "InstanceId" => instance_id: query,
        "StorageTime" => storage_time: query,
    }
}

impl Operation for ModifyUserSlsLogStorageTimeRequest {
    type Response = ModifyUserSlsLogStorageTimeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("ModifyUserSlsLogStorageTime")
        .required(&["InstanceId", "StorageTime"]);
}

/// Response to [`ModifyUserSlsLogStorageTimeRequest`], which the documentation does not describe.
pub type ModifyUserSlsLogStorageTimeResponse = alicloud_runtime::UndocumentedResponse;
