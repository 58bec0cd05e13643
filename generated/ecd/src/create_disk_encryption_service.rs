// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateDiskEncryptionService`, from `ecd/CreateDiskEncryptionService.md`.

use alicloud_runtime::codegen::*;

/// Turns on disk encryption and creates the service-linked role that it needs.
///
/// ```no_run
/// # async fn example(client: alicloud_ecd::Client) -> Result<(), alicloud_ecd::Error> {
/// let request = alicloud_ecd::CreateDiskEncryptionServiceRequest::new();
/// let reply = client.create_disk_encryption_service(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateDiskEncryptionServiceRequest {
    /// **Required**, or taken from the configuration. Region that the call works in, such as
    /// `cn-hangzhou`.
    pub region_id: Option<String>,
}

impl CreateDiskEncryptionServiceRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `RegionId`, which is required.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

request! {
    CreateDiskEncryptionServiceRequest {
        "RegionId" => region_id: query,
    }
}

impl Operation for CreateDiskEncryptionServiceRequest {
    type Response = CreateDiskEncryptionServiceResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateDiskEncryptionService")
        .required(&["RegionId"])
        .success_flag("Success")
        .region("RegionId");
}

/// Response to [`CreateDiskEncryptionServiceRequest`].
#[non_exhaustive]
pub struct CreateDiskEncryptionServiceResponse {
    /// Number of the order, for looking it up in the order system. Example: `214552063030752`.
    pub order_id: Option<String>,
    /// ID of this call; quote it when asking support about it.
    /// Example: `1CBAFFAB-B697-4049-A9B1-67E1FC5F****`.
    pub request_id: Option<String>,
    /// Whether the call did what it was asked. Example: `true`.
    pub success: Option<bool>,
}

response! {
    CreateDiskEncryptionServiceResponse {
        "OrderId" => order_id: value,
        "RequestId" => request_id: value,
        "Success" => success: value,
    }
}
