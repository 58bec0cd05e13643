// Written by `codegen generate` from the API reference. What is changed by hand is lost.

#![doc = include_str!("../README.md")]
//!
//! # Operations
//!
//! ## Instances
//!
//! - [`CreateInstance`](mod@create_instance): Creates an ApsaraMQ for RabbitMQ instance with the given edition, capacity and billing method.
//! - [`GetMetadataAmount`](mod@get_metadata_amount): Shows how many vhosts, exchanges and queues an instance has and may have.
//! - [`ListInstances`](mod@list_instances): Lists instances of a region with endpoints, limits and status.
//! - [`UpdateInstance`](mod@update_instance): Changes specifications of an instance, such as throughput, connections or storage, up or down.
//! - [`UpdateInstanceName`](mod@update_instance_name): Gives an instance a name, which is the instance ID by default.
//!
//! ## Vhosts
//!
//! - [`CreateVirtualHost`](mod@create_virtual_host): Creates a vhost, which separates exchanges, queues and bindings from those of others.
//! - [`DeleteVirtualHost`](mod@delete_virtual_host): Deletes a vhost that holds no exchanges or queues any more.
//! - [`ListVirtualHosts`](mod@list_virtual_hosts): Lists the names of all vhosts of an instance.
//!
//! ## Queues
//!
//! - [`CreateQueue`](mod@create_queue): Creates a queue in a vhost, optionally with dead-letter exchange, message lifetime and priorities.
//! - [`DeleteQueue`](mod@delete_queue): Deletes a queue with the messages in it.
//! - [`ListQueueConsumers`](mod@list_queue_consumers): Lists the consumers of a queue that are online.
//! - [`ListQueueUpStreamBindings`](mod@list_queue_up_stream_bindings): Lists the exchanges from which a queue receives its messages.
//! - [`ListQueues`](mod@list_queues): Lists the queues in a vhost with attributes and time of last consumption.
//!
//! ## Exchanges
//!
//! - [`CreateExchange`](mod@create_exchange): Creates an exchange of a given type in a vhost, which routes messages to queues.
//! - [`DeleteExchange`](mod@delete_exchange): Deletes an exchange, except the three built-in ones and the types headers and x-jms-topic.
//! - [`ListDownStreamBindings`](mod@list_down_stream_bindings): Lists the queues and exchanges to which an exchange routes its messages.
//! - [`ListExchangeUpStreamBindings`](mod@list_exchange_up_stream_bindings): Lists the bindings of which a given exchange is the destination.
//! - [`ListExchanges`](mod@list_exchanges): Lists the exchanges in a vhost with type and attributes.
//!
//! ## Bindings
//!
//! - [`CreateBinding`](mod@create_binding): Binds a queue or another exchange to a source exchange under a binding key.
//! - [`DeleteBinding`](mod@delete_binding): Deletes the binding of an exchange to a queue or another exchange; messages no longer take this way.
//! - [`ListBindings`](mod@list_bindings): Lists all bindings in a vhost.
//!
//! ## Static credentials
//!
//! - [`CreateAccount`](mod@create_account): Registers a static user name and password, derived from an AccessKey pair, for open source clients.
//! - [`DeleteAccount`](mod@delete_account): Deletes a static user name with its password; clients can no longer connect with it.
//! - [`ListAccounts`](mod@list_accounts): Lists the static user names and passwords of an instance.
//!
//! ## Others
//!
//! - [`GetInstance`](mod@get_instance): Reads one ApsaraMQ for RabbitMQ instance, found by its ID.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![forbid(unsafe_code)]
#![warn(missing_docs)]
// What the documentation deprecates is printed, written and read all the same.
#![allow(deprecated)]
// A setter bears the name of its field, though `sub` or `not` are names of operators too.
#![allow(clippy::should_implement_trait)]

pub use alicloud_runtime as runtime;
pub use alicloud_runtime::{
    Config, Credentials, EmptyResponse, Error, ErrorCode, ErrorKind, Open, OperationError,
    ProvideCredentials, Reply, Timestamp, UndocumentedResponse,
};

use alicloud_runtime::codegen::*;

pub mod create_account;
pub mod create_binding;
pub mod create_exchange;
pub mod create_instance;
pub mod create_queue;
pub mod create_virtual_host;
pub mod delete_account;
pub mod delete_binding;
pub mod delete_exchange;
pub mod delete_queue;
pub mod delete_virtual_host;
pub mod get_instance;
pub mod get_metadata_amount;
pub mod list_accounts;
pub mod list_bindings;
pub mod list_down_stream_bindings;
pub mod list_exchange_up_stream_bindings;
pub mod list_exchanges;
pub mod list_instances;
pub mod list_queue_consumers;
pub mod list_queue_up_stream_bindings;
pub mod list_queues;
pub mod list_virtual_hosts;
pub mod update_instance;
pub mod update_instance_name;
pub mod errors;
pub mod types;

pub use errors::DocumentedError;

#[cfg_attr(doc, doc(hidden))]
pub use {
    create_account::{CreateAccountRequest, CreateAccountResponse},
    create_binding::{CreateBindingRequest, CreateBindingResponse},
    create_exchange::{CreateExchangeRequest, CreateExchangeResponse},
    create_instance::{CreateInstanceRequest, CreateInstanceResponse},
    create_queue::{CreateQueueRequest, CreateQueueResponse},
    create_virtual_host::{CreateVirtualHostRequest, CreateVirtualHostResponse},
    delete_account::{DeleteAccountRequest, DeleteAccountResponse},
    delete_binding::{DeleteBindingRequest, DeleteBindingResponse},
    delete_exchange::{DeleteExchangeRequest, DeleteExchangeResponse},
    delete_queue::{DeleteQueueRequest, DeleteQueueResponse},
    delete_virtual_host::{DeleteVirtualHostRequest, DeleteVirtualHostResponse},
    get_instance::{GetInstanceRequest, GetInstanceResponse},
    get_metadata_amount::{GetMetadataAmountRequest, GetMetadataAmountResponse},
    list_accounts::{ListAccountsRequest, ListAccountsResponse},
    list_bindings::{ListBindingsRequest, ListBindingsResponse},
    list_down_stream_bindings::{ListDownStreamBindingsRequest, ListDownStreamBindingsResponse},
    list_exchange_up_stream_bindings::{ListExchangeUpStreamBindingsRequest, ListExchangeUpStreamBindingsResponse},
    list_exchanges::{ListExchangesRequest, ListExchangesResponse},
    list_instances::{ListInstancesRequest, ListInstancesResponse},
    list_queue_consumers::{ListQueueConsumersError, ListQueueConsumersRequest, ListQueueConsumersResponse},
    list_queue_up_stream_bindings::{ListQueueUpStreamBindingsRequest, ListQueueUpStreamBindingsResponse},
    list_queues::{ListQueuesRequest, ListQueuesResponse},
    list_virtual_hosts::{ListVirtualHostsRequest, ListVirtualHostsResponse},
    update_instance::{UpdateInstanceRequest, UpdateInstanceResponse},
    update_instance_name::{UpdateInstanceNameError, UpdateInstanceNameRequest, UpdateInstanceNameResponse},
};

/// What the calls of this product have in common.
pub static PRODUCT: Product = Product {
    code: "amqp-open",
    version: "2019-12-12",
    endpoints: Endpoints {
        central: None,
        regional: &[
            RegionalEndpoint::public(
                "ap-northeast-1",
                "amqp-open.ap-northeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-1",
                "amqp-open.ap-southeast-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-3",
                "amqp-open.ap-southeast-3.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-5",
                "amqp-open.ap-southeast-5.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-6",
                "amqp-open.ap-southeast-6.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "ap-southeast-7",
                "amqp-open.ap-southeast-7.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-beijing", "amqp-open.cn-beijing.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-beijing-finance-1",
                "amqp-open.cn-beijing-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-chengdu", "amqp-open.cn-chengdu.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-guangzhou",
                "amqp-open.cn-guangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hangzhou",
                "amqp-open.cn-hangzhou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-hongkong",
                "amqp-open.cn-hongkong.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-huhehaote",
                "amqp-open.cn-huhehaote.aliyuncs.com",
            ),
            RegionalEndpoint::public("cn-qingdao", "amqp-open.cn-qingdao.aliyuncs.com"),
            RegionalEndpoint::public(
                "cn-shanghai",
                "amqp-open.cn-shanghai.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shanghai-finance-1",
                "amqp-open.cn-shanghai-finance-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-shenzhen",
                "amqp-open.cn-shenzhen.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-wulanchabu",
                "amqp-open.cn-wulanchabu.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhangjiakou",
                "amqp-open.cn-zhangjiakou.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "cn-zhengzhou-jva",
                "amqp-open.cn-zhengzhou-jva.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "eu-central-1",
                "amqp-open.eu-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public(
                "me-central-1",
                "amqp-open.me-central-1.aliyuncs.com",
            ),
            RegionalEndpoint::public("us-east-1", "amqp-open.us-east-1.aliyuncs.com"),
            RegionalEndpoint::public("us-west-1", "amqp-open.us-west-1.aliyuncs.com"),
        ],
        rule: Some("amqp-open.{region}.aliyuncs.com"),
        location_code: None,
    },
};

const fn operation(action: &'static str) -> OperationInfo {
    OperationInfo::rpc(&PRODUCT, action)
}

/// Calls the operations of ApsaraMQ for RabbitMQ.
#[derive(Clone, Debug)]
pub struct Client {
    inner: alicloud_runtime::Client,
}

impl Client {
    /// A client with the settings of `config`.
    pub fn new(config: &Config) -> Self {
        Self {
            inner: alicloud_runtime::Client::new(config, &PRODUCT),
        }
    }
    /// Registers a static user name and password, derived from an AccessKey pair, for open source clients.
    #[inline]
    pub fn create_account(
        &self,
        request: CreateAccountRequest,
    ) -> Call<'_, CreateAccountRequest> {
        self.inner.call(request)
    }
    /// Binds a queue or another exchange to a source exchange under a binding key.
    #[inline]
    pub fn create_binding(
        &self,
        request: CreateBindingRequest,
    ) -> Call<'_, CreateBindingRequest> {
        self.inner.call(request)
    }
    /// Creates an exchange of a given type in a vhost, which routes messages to queues.
    #[inline]
    pub fn create_exchange(
        &self,
        request: CreateExchangeRequest,
    ) -> Call<'_, CreateExchangeRequest> {
        self.inner.call(request)
    }
    /// Creates an ApsaraMQ for RabbitMQ instance with the given edition, capacity and billing method.
    #[inline]
    pub fn create_instance(
        &self,
        request: CreateInstanceRequest,
    ) -> Call<'_, CreateInstanceRequest> {
        self.inner.call(request)
    }
    /// Creates a queue in a vhost, optionally with dead-letter exchange, message lifetime and priorities.
    #[inline]
    pub fn create_queue(
        &self,
        request: CreateQueueRequest,
    ) -> Call<'_, CreateQueueRequest> {
        self.inner.call(request)
    }
    /// Creates a vhost, which separates exchanges, queues and bindings from those of others.
    #[inline]
    pub fn create_virtual_host(
        &self,
        request: CreateVirtualHostRequest,
    ) -> Call<'_, CreateVirtualHostRequest> {
        self.inner.call(request)
    }
    /// Deletes a static user name with its password; clients can no longer connect with it.
    #[inline]
    pub fn delete_account(
        &self,
        request: DeleteAccountRequest,
    ) -> Call<'_, DeleteAccountRequest> {
        self.inner.call(request)
    }
    /// Deletes the binding of an exchange to a queue or another exchange; messages no longer take this way.
    #[inline]
    pub fn delete_binding(
        &self,
        request: DeleteBindingRequest,
    ) -> Call<'_, DeleteBindingRequest> {
        self.inner.call(request)
    }
    /// Deletes an exchange, except the three built-in ones and the types headers and x-jms-topic.
    #[inline]
    pub fn delete_exchange(
        &self,
        request: DeleteExchangeRequest,
    ) -> Call<'_, DeleteExchangeRequest> {
        self.inner.call(request)
    }
    /// Deletes a queue with the messages in it.
    #[inline]
    pub fn delete_queue(
        &self,
        request: DeleteQueueRequest,
    ) -> Call<'_, DeleteQueueRequest> {
        self.inner.call(request)
    }
    /// Deletes a vhost that holds no exchanges or queues any more.
    #[inline]
    pub fn delete_virtual_host(
        &self,
        request: DeleteVirtualHostRequest,
    ) -> Call<'_, DeleteVirtualHostRequest> {
        self.inner.call(request)
    }
    /// Reads one ApsaraMQ for RabbitMQ instance, found by its ID.
    #[inline]
    pub fn get_instance(
        &self,
        request: GetInstanceRequest,
    ) -> Call<'_, GetInstanceRequest> {
        self.inner.call(request)
    }
    /// Shows how many vhosts, exchanges and queues an instance has and may have.
    #[inline]
    pub fn get_metadata_amount(
        &self,
        request: GetMetadataAmountRequest,
    ) -> Call<'_, GetMetadataAmountRequest> {
        self.inner.call(request)
    }
    /// Lists the static user names and passwords of an instance.
    #[inline]
    pub fn list_accounts(
        &self,
        request: ListAccountsRequest,
    ) -> Call<'_, ListAccountsRequest> {
        self.inner.call(request)
    }
    /// Lists all bindings in a vhost.
    #[inline]
    pub fn list_bindings(
        &self,
        request: ListBindingsRequest,
    ) -> Call<'_, ListBindingsRequest> {
        self.inner.call(request)
    }
    /// Lists the queues and exchanges to which an exchange routes its messages.
    #[inline]
    pub fn list_down_stream_bindings(
        &self,
        request: ListDownStreamBindingsRequest,
    ) -> Call<'_, ListDownStreamBindingsRequest> {
        self.inner.call(request)
    }
    /// Lists the bindings of which a given exchange is the destination.
    #[inline]
    pub fn list_exchange_up_stream_bindings(
        &self,
        request: ListExchangeUpStreamBindingsRequest,
    ) -> Call<'_, ListExchangeUpStreamBindingsRequest> {
        self.inner.call(request)
    }
    /// Lists the exchanges in a vhost with type and attributes.
    #[inline]
    pub fn list_exchanges(
        &self,
        request: ListExchangesRequest,
    ) -> Call<'_, ListExchangesRequest> {
        self.inner.call(request)
    }
    /// Lists instances of a region with endpoints, limits and status.
    #[inline]
    pub fn list_instances(
        &self,
        request: ListInstancesRequest,
    ) -> Call<'_, ListInstancesRequest> {
        self.inner.call(request)
    }
    /// Lists the consumers of a queue that are online.
    #[inline]
    pub fn list_queue_consumers(
        &self,
        request: ListQueueConsumersRequest,
    ) -> Call<'_, ListQueueConsumersRequest> {
        self.inner.call(request)
    }
    /// Lists the exchanges from which a queue receives its messages.
    #[inline]
    pub fn list_queue_up_stream_bindings(
        &self,
        request: ListQueueUpStreamBindingsRequest,
    ) -> Call<'_, ListQueueUpStreamBindingsRequest> {
        self.inner.call(request)
    }
    /// Lists the queues in a vhost with attributes and time of last consumption.
    #[inline]
    pub fn list_queues(
        &self,
        request: ListQueuesRequest,
    ) -> Call<'_, ListQueuesRequest> {
        self.inner.call(request)
    }
    /// Lists the names of all vhosts of an instance.
    #[inline]
    pub fn list_virtual_hosts(
        &self,
        request: ListVirtualHostsRequest,
    ) -> Call<'_, ListVirtualHostsRequest> {
        self.inner.call(request)
    }
    /// Changes specifications of an instance, such as throughput, connections or storage, up or down.
    #[inline]
    pub fn update_instance(
        &self,
        request: UpdateInstanceRequest,
    ) -> Call<'_, UpdateInstanceRequest> {
        self.inner.call(request)
    }
    /// Gives an instance a name, which is the instance ID by default.
    #[inline]
    pub fn update_instance_name(
        &self,
        request: UpdateInstanceNameRequest,
    ) -> Call<'_, UpdateInstanceNameRequest> {
        self.inner.call(request)
    }
}
