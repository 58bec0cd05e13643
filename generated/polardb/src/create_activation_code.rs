// Written by `codegen generate` from the API reference. What is changed by hand is lost.
//! `CreateActivationCode`, from `polardb/CreateActivationCode.md`.

use alicloud_runtime::codegen::*;

/// Creates an activation code from a license order for the machine with a given MAC address.
///
/// ```no_run
/// # async fn example(client: alicloud_polardb::Client) -> Result<(), alicloud_polardb::Error> {
/// let request = alicloud_polardb::CreateActivationCodeRequest::new()
///     .aliyun_order_id("...")
///     .mac_address("...")
///     .name("...");
/// let reply = client.create_activation_code(request).await?;
/// # Ok(()) }
/// ```
#[non_exhaustive]
pub struct CreateActivationCodeRequest {
    /// **Required.** Purchase on Alibaba Cloud that the activation code comes from.
    pub aliyun_order_id: Option<String>,
    /// **Required.** Address that belongs to the mac.
    pub mac_address: Option<String>,
    /// Identifier that the database gives itself.
    pub system_identifier: Option<String>,
    /// Free text that describes the item to people.
    pub description: Option<String>,
    /// **Required.** Name that people know the item by.
    pub name: Option<String>,
}

impl CreateActivationCodeRequest {
    /// With nothing set.
    #[inline]
    pub fn new() -> Self {
        Self::default()
    }
    /// Sets `AliyunOrderId`, which is required.
    pub fn aliyun_order_id(mut self, value: impl Into<String>) -> Self {
        self.aliyun_order_id = Some(value.into());
        self
    }
    /// Sets `MacAddress`, which is required.
    pub fn mac_address(mut self, value: impl Into<String>) -> Self {
        self.mac_address = Some(value.into());
        self
    }
    /// Sets `SystemIdentifier`.
    pub fn system_identifier(mut self, value: impl Into<String>) -> Self {
        self.system_identifier = Some(value.into());
        self
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
    /// Sets `Name`, which is required.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }
}

request! {
    CreateActivationCodeRequest {
        "AliyunOrderId" => aliyun_order_id: query,
        "MacAddress" => mac_address: query,
        "SystemIdentifier" => system_identifier: query,
        "Description" => description: query,
        "Name" => name: query,
    }
}

impl Operation for CreateActivationCodeRequest {
    type Response = CreateActivationCodeResponse;
    type Error = super::DocumentedError;
    const INFO: OperationInfo = super::operation("CreateActivationCode")
        .required(&["AliyunOrderId", "MacAddress", "Name"]);
}

/// Response to [`CreateActivationCodeRequest`], which the documentation does not describe.
pub type CreateActivationCodeResponse = alicloud_runtime::UndocumentedResponse;
